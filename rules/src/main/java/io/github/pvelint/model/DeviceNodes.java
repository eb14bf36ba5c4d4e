package io.github.pvelint.model;

import static io.github.pvelint.model.DeviceNumber.block;
import static io.github.pvelint.model.DeviceNumber.character;
import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;

/**
 * The numbers of nodes below {@code /dev} that are the same on every Linux host
 * (Documentation/admin-guide/devices.txt of the kernel), as far as containers are given them.
 */
final class DeviceNodes {
  private static final String DEV = "/dev/";

  private static final Map<String, DeviceNumber> SINGLE =
      Map.ofEntries(
          entry("kmsg", character(1, 11)),
          entry("console", character(5, 1)),
          entry("watchdog", character(10, 130)),
          entry("hwrng", character(10, 183)),
          entry("net/tun", character(10, 200)),
          entry("cuse", character(10, 203)),
          entry("uinput", character(10, 223)),
          entry("tpm0", character(10, 224)),
          entry("fuse", character(10, 229)),
          entry("kvm", character(10, 232)),
          entry("mapper/control", character(10, 236)),
          entry("loop-control", character(10, 237)),
          entry("vhost-net", character(10, 238)),
          entry("vhost-vsock", character(10, 241)),
          entry("rfkill", character(10, 242)),
          entry("input/mice", character(13, 63)),
          entry("ppp", character(108, 0)),
          entry("nvidia-modeset", character(195, 254)),
          entry("nvidiactl", character(195, 255)));

  /** Nodes with a number at their end, which is added to the minor number. */
  private static final Map<String, DeviceNumber> COUNTED =
      Map.ofEntries(
          entry("loop", block(7, 0)),
          entry("ttyS", character(4, 64)),
          entry("sg", character(21, 0)),
          entry("i2c-", character(89, 0)),
          entry("ttyACM", character(166, 0)),
          entry("usb/lp", character(180, 0)),
          entry("ttyUSB", character(188, 0)),
          entry("nvidia", character(195, 0)),
          entry("dri/card", character(226, 0)),
          // Its names begin with renderD128, which is minor 128.
          entry("dri/renderD", character(226, 0)));

  private DeviceNodes() {}

  /**
   * The number of a node.
   *
   * @param path cleaned
   * @return empty for a directory, for a node that is not listed here, and for one whose number the
   *     kernel gives out as it boots
   */
  static Optional<DeviceNumber> numberOf(String path) {
    if (!path.startsWith(DEV)) {
      return Optional.empty();
    }
    String name = path.substring(DEV.length());
    DeviceNumber single = SINGLE.get(name);
    if (single != null) {
      return Optional.of(single);
    }
    return name.startsWith("bus/usb/") ? usb(name) : counted(name);
  }

  private static Optional<DeviceNumber> counted(String name) {
    int end = name.length();
    while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
      end--;
    }
    DeviceNumber first = COUNTED.get(name.substring(0, end));
    int digits = name.length() - end;
    if (first == null || digits == 0 || digits > 4) {
      return Optional.empty();
    }
    int minor = first.minor() + Integer.parseInt(name.substring(end));
    return Optional.of(new DeviceNumber(first.block(), first.major(), minor));
  }

  /** {@code bus/usb/001/007}: 128 numbers for every bus, both counted from 1. */
  private static Optional<DeviceNumber> usb(String name) {
    if (!name.matches("bus/usb/[0-9]{3}/[0-9]{3}")) {
      return Optional.empty();
    }
    int bus = Integer.parseInt(name.substring(8, 11));
    int device = Integer.parseInt(name.substring(12));
    return Optional.of(character(189, (bus - 1) * 128 + device - 1));
  }
}
