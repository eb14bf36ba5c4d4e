package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Container;
import io.github.pvelint.model.IdRange;
import java.util.ArrayList;
import java.util.List;

/** The ids of the host below those that Proxmox gives to unprivileged containers. */
final class HostUsers {
  private static final long FIRST = 1;
  private static final long LAST = 99_999;

  private HostUsers() {}

  /** The ranges of a container's map that reach them. */
  static List<IdRange> in(Container container) {
    List<IdRange> there = new ArrayList<>(0);
    for (IdRange range : container.idMap().ranges()) {
      if (range.reaches(FIRST, LAST)) {
        there.add(range);
      }
    }
    return there;
  }

  /** {@code user 1000} or {@code users 1000 to 3999}: those of a range. */
  static String names(IdRange range) {
    long first = Math.max(range.host(), FIRST);
    long last = Math.min(range.hostEnd() - 1, LAST);
    String noun = range.kind().noun();
    return first == last ? noun + " " + first : noun + "s " + first + " to " + last;
  }
}
