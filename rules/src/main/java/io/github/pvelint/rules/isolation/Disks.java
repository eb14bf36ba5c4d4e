package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.DeviceRule;
import java.util.Set;
import java.util.regex.Pattern;

/** The host's disks, as nodes below /dev. */
final class Disks {
  private static final Pattern NODE =
      Pattern.compile(
          "/dev/(?:(?:sd|vd|xvd)[a-z]{1,3}\\d{0,3}|nvme\\d.*|mmcblk\\d.*|dm-\\d+|md\\d+.*|zd\\d+.*"
              + "|rbd\\d+.*|bcache\\d+.*|drbd\\d+.*|(?:disk|mapper|md|zvol|rbd|pve)(?:/.+)?)");

  /** Loop devices, CD drives and network block devices: other rules, or no disk. */
  private static final Set<Integer> NO_DISKS = Set.of(7, 11, 43);

  private Disks() {}

  /** Whether the cleaned path is one, a part of one, or a directory of them. */
  static boolean isDisk(String path) {
    return path.equals("/dev")
        || (NODE.matcher(path).matches() && !path.equals("/dev/mapper/control"));
  }

  /** Whether the rule lets block devices be opened that are named by their major number. */
  static boolean opensDisks(DeviceRule rule) {
    return rule.type() == 'b'
        && rule.opens()
        && rule.major().isPresent()
        && !NO_DISKS.contains(rule.major().getAsInt());
  }
}
