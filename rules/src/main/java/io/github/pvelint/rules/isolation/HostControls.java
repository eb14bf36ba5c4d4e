package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Container;
import io.github.pvelint.model.DeviceAccess;
import io.github.pvelint.model.DeviceNumber;
import io.github.pvelint.model.DeviceRule;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Character devices with which one rules over the host. */
final class HostControls {
  private static final Pattern NODE =
      Pattern.compile(
          "/dev/(?:mem|kmem|port|kcore|zfs|mapper/control|loop-control|sg\\d+|watchdog\\d*"
              + "|ipmi(?:dev)?/?\\d+)");

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
    if (device.path().isPresent()) {
      return device.path().filter(path -> NODE.matcher(path).matches()).orElse("");
    }
    Optional<DeviceRule> rule = device.rule().filter(allowed -> allowed.opens());
    return rule.isPresent() && container.isPrivileged() ? named(rule.get()) : "";
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
