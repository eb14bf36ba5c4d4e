package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.DeviceRule;
import java.util.List;
import java.util.Set;

/** The host's disks, as nodes below /dev. */
final class Disks {
  private static final String DEV = "/dev/";

  /** Their names begin so, and go on with one to three letters. */
  private static final List<String> LETTERED = List.of("sd", "vd", "xvd");

  /** Their names begin so, and go on with a number. */
  private static final Set<String> NUMBERED =
      Set.of("nvme", "mmcblk", "md", "zd", "rbd", "bcache", "drbd");

  private static final Set<String> DIRECTORIES =
      Set.of("disk", "mapper", "md", "zvol", "rbd", "pve");

  /** Loop devices, CD drives and network block devices: other rules, or no disk. */
  private static final Set<Integer> NO_DISKS = Set.of(7, 11, 43);

  private Disks() {}

  /** Whether the cleaned path is one, a part of one, or a directory of them. */
  static boolean isDisk(String path) {
    return path.equals("/dev")
        || (path.startsWith(DEV)
            && isNode(path.substring(DEV.length()))
            && !path.equals("/dev/mapper/control"));
  }

  private static boolean isNode(String name) {
    int letters = 0;
    while (letters < name.length() && name.charAt(letters) >= 'a' && name.charAt(letters) <= 'z') {
      letters++;
    }
    String stem = name.substring(0, letters);
    String rest = name.substring(letters);
    return isLettered(stem, rest)
        || (DIRECTORIES.contains(stem)
            && (rest.isEmpty() || (rest.startsWith("/") && rest.length() > 1)))
        || (NUMBERED.contains(stem) && !rest.isEmpty() && isNumber(rest.substring(0, 1)))
        || (stem.equals("dm") && rest.startsWith("-") && isNumber(rest.substring(1)));
  }

  private static boolean isLettered(String stem, String rest) {
    for (String start : LETTERED) {
      int more = stem.length() - start.length();
      if (stem.startsWith(start) && more >= 1 && more <= 3) {
        return rest.isEmpty() || (rest.length() <= 3 && isNumber(rest));
      }
    }
    return false;
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** Whether the rule lets block devices be opened that are named by their major number. */
  static boolean opensDisks(DeviceRule rule) {
    return rule.type() == 'b'
        && rule.opens()
        && rule.major().isPresent()
        && !NO_DISKS.contains(rule.major().getAsInt());
  }
}
