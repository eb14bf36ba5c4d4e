package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Container;
import io.github.pvelint.model.DeviceAccess;
import io.github.pvelint.model.DeviceNumber;
import io.github.pvelint.model.DeviceRule;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Character devices with which one rules over the host. */
final class HostControls {
  private static final String DEV = "/dev/";

  private static final Set<String> NODES =
      Set.of("mem", "kmem", "port", "kcore", "zfs", "mapper/control", "loop-control", "watchdog");

  private static final Set<String> NUMBERED_NODES =
      Set.of("sg", "watchdog", "ipmi", "ipmi/", "ipmidev", "ipmidev/");

  /** Fixed numbers: Documentation/admin-guide/devices.txt and linux/miscdevice.h. */
  private static final Map<String, DeviceNumber> NUMBERS =
      new TreeMap<>(
          Map.of(
              "/dev/mem", DeviceNumber.character(1, 1),
              "/dev/kmem", DeviceNumber.character(1, 2),
              "/dev/port", DeviceNumber.character(1, 4),
              "/dev/watchdog", DeviceNumber.character(10, 130),
              "/dev/mapper/control", DeviceNumber.character(10, 236),
              "/dev/loop-control", DeviceNumber.character(10, 237),
              "/dev/zfs", DeviceNumber.character(10, 249)));

  private static final OptionalInt SCSI_GENERIC = OptionalInt.of(21);

  private HostControls() {}

  /** Those that a line gives the container, empty if none. */
  static String in(Container container, DeviceAccess device) {
    Optional<String> path = device.path();
    if (path.isPresent()) {
      return isNode(path.get()) ? path.get() : "";
    }
    Optional<DeviceRule> rule = device.rule();
    return rule.isPresent() && rule.get().opens() && container.isPrivileged()
        ? named(rule.get())
        : "";
  }

  private static boolean isNode(String path) {
    if (!path.startsWith(DEV)) {
      return false;
    }
    int end = path.length();
    while (path.charAt(end - 1) >= '0' && path.charAt(end - 1) <= '9') {
      end--;
    }
    String name = path.substring(DEV.length(), end);
    return (end == path.length() ? NODES : NUMBERED_NODES).contains(name);
  }

  private static String named(DeviceRule rule) {
    if (rule.type() == 'c' && rule.major().equals(SCSI_GENERIC)) {
      return "/dev/sg*";
    }
    return NUMBERS.entrySet().stream()
        .filter(known -> rule.names(known.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.joining(", "));
  }
}
