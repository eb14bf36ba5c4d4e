package io.github.pvelint.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceNumberTest {

  @ParameterizedTest
  @CsvSource({
    "/dev/net/tun, false, 10, 200",
    "/dev/fuse, false, 10, 229",
    "/dev/mapper/control, false, 10, 236",
    "/dev/loop7, true, 7, 7",
    "/dev/ttyS0, false, 4, 64",
    "/dev/ttyS3, false, 4, 67",
    "/dev/ttyUSB12, false, 188, 12",
    "/dev/dri/card1, false, 226, 1",
    "/dev/dri/renderD129, false, 226, 129",
    "/dev/nvidia0, false, 195, 0",
    "/dev/nvidiactl, false, 195, 255",
    "/dev/bus/usb/001/001, false, 189, 0",
    "/dev/bus/usb/001/007, false, 189, 6",
    "/dev/bus/usb/003/128, false, 189, 383"
  })
  void knowsNodesThatAreTheSameEverywhere(String path, boolean block, int major, int minor) {
    assertThat(DeviceNumber.ofNode(path)).contains(new DeviceNumber(block, major, minor));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/dev/dri",
        "/dev/bus/usb/001",
        "/dev/nvidia-uvm",
        "/dev/ttyUSB",
        "/dev/ttyUSB99999",
        "/dev/hidraw0",
        "/dev/",
        "/mnt/fuse"
      })
  void doesNotGuess(String path) {
    assertThat(DeviceNumber.ofNode(path)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "c 226:0 rwm, c 226:*, true",
    "c 226:* rwm, c 226:128, true",
    "c 10:* rwm, c 10:200, true",
    "c 10:200 rwm, c 10:200, true",
    "c 10:229 rwm, c 10:200, false",
    "b 10:200 rwm, c 10:200, false",
    "c *:200 rwm, c 10:200, false",
    "c *:* rwm, c 10:200, false",
    "a, c 10:200, false"
  })
  void aRuleNamesADeviceByItsMajorNumber(String rule, String device, boolean named) {
    DeviceRule other = DeviceRule.parse(device).orElseThrow();

    assertThat(DeviceRule.parse(rule))
        .hasValueSatisfying(it -> assertThat(it.names(other)).isEqualTo(named));
  }
}
