package io.github.pvelint.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The throttles of a drive and how they exclude each other (parse_drive). */
final class DriveLimits {
  /** Sub-options that need another one; the names are those after bps has become mbps. */
  private static final List<List<String>> NEEDS =
      List.of(
          List.of("mbps_max", "mbps"),
          List.of("mbps_rd_max", "mbps_rd"),
          List.of("mbps_wr_max", "mbps_wr"),
          List.of("bps_max_length", "mbps_max"),
          List.of("bps_rd_max_length", "mbps_rd_max"),
          List.of("bps_wr_max_length", "mbps_wr_max"),
          List.of("iops_max_length", "iops_max"),
          List.of("iops_rd_max_length", "iops_rd_max"),
          List.of("iops_wr_max_length", "iops_wr_max"));

  private DriveLimits() {}

  /** Which throttles contradict each other, in words; absent if none do. */
  static Optional<String> conflict(PropertyString drive) {
    if (!hasThrottle(drive)) {
      return Optional.empty();
    }
    for (String name : List.of("bps", "bps_rd", "bps_wr")) {
      if (drive.find(name).isPresent() && drive.find("m" + name).isPresent()) {
        return Optional.of("`" + name + "` and `m" + name + "` exclude each other");
      }
    }
    Map<String, String> values = transformed(drive);
    for (List<String> pair : NEEDS) {
      if (isTrue(values, pair.get(0)) && !isTrue(values, pair.get(1))) {
        return Optional.of("`" + pair.get(0) + "` needs `" + pair.get(1) + "`");
      }
    }
    for (String unit : List.of("mbps", "iops")) {
      for (String direction : List.of("_rd", "_wr")) {
        if (isTrue(values, unit) && isTrue(values, unit + direction)) {
          return Optional.of("`" + unit + "` and `" + unit + direction + "` exclude each other");
        }
      }
    }
    return Optional.empty();
  }

  private static boolean hasThrottle(PropertyString drive) {
    for (Property property : drive.properties()) {
      String name = property.name();
      if (name.startsWith("bps") || name.startsWith("mbps") || name.startsWith("iops")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTrue(Map<String, String> values, String name) {
    return Truth.isPerlTrue(values.getOrDefault(name, ""));
  }

  /**
   * The values that parse_drive makes of a drive, printed again. A limit in bytes per second
   * becomes one in MB/s, always of 0.000: the code divides not the value but whether there is one.
   */
  static Map<String, String> transformed(PropertyString drive) {
    Map<String, String> values = new HashMap<>();
    for (Property property : drive.properties()) {
      String name = property.name();
      switch (name) {
        case "bps", "bps_rd", "bps_wr" -> values.put("m" + name, "0.000");
        case "size" -> values.put(name, size(property.text()));
        default -> values.put(name, property.text());
      }
    }
    return values;
  }

  private static String size(String text) {
    OptionalLong bytes = DiskSize.bytes(text);
    return bytes.isPresent() ? DiskSize.text(bytes.getAsLong()) : text;
  }
}
