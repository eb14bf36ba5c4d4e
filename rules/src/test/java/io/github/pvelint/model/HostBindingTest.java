package io.github.pvelint.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostBindingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hostpci0: 0000:01:00.0",
        "usb0: host=1234:5678",
        "usb1: 1-2",
        "serial0: /dev/ttyS0",
        "parallel0: /dev/parport0",
        "ivshmem: size=32"
      })
  void aDeviceOfTheHostBindsAVm(String line) {
    assertThat(HostBinding.devices(VmTest.vm(line + "\n")))
        .extracting(binding -> binding.setting().line().text())
        .containsExactly(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hostpci0: mapping=gpu",
        "usb0: spice",
        "usb0: host=SPICE",
        "usb0: mapping=stick",
        "serial0: socket",
        "scsi0: local-lvm:vm-100-disk-0"
      })
  void whatMovesAlongOrIsMappedDoesNot(String line) {
    assertThat(HostBinding.devices(VmTest.vm(line + "\n"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dev0: /dev/ttyUSB0",
        "dev0: path=/dev/dri/renderD128,gid=104",
        "lxc.mount.entry: /dev/dri dev/dri none bind,create=dir 0 0",
        "lxc.mount.entry: /etcetera mnt/x none bind 0 0"
      })
  void aContainerNeedsWhatNotEveryHostHas(String line) {
    assertThat(HostBinding.unchecked(Containers.of(line))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dev0: /dev/net/tun",
        "dev0: /dev//fuse",
        "lxc.mount.entry: /dev/dri dev/dri none bind,optional,create=dir 0 0",
        "lxc.mount.entry: /lib/modules lib/modules none bind 0 0",
        "lxc.mount.entry: tmpfs tmp tmpfs defaults 0 0",
        "lxc.cgroup2.devices.allow: c 188:* rwm",
        "mp0: /mnt/tank,mp=/tank"
      })
  void butNotWhatAllHaveOrWhatIsOptional(String line) {
    assertThat(HostBinding.unchecked(Containers.of(line))).isEmpty();
  }

  @Test
  void mountsBindUnlessTheyClaimToBeShared() {
    Container container =
        Containers.of(
            "mp0: /mnt/tank,mp=/tank",
            "mp1: /dev/sdb1,mp=/disk",
            "mp2: /mnt/pve/nas,mp=/nas,shared=1",
            "mp3: local-lvm:vm-101-disk-1,mp=/srv");
    assertThat(HostBinding.mounts(container))
        .extracting(HostBinding::label)
        .containsExactly("mp0 (a directory of the host)", "mp1 (a device of the host)");
  }
}
