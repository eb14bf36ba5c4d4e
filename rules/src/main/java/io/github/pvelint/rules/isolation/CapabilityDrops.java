package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Container;
import io.github.pvelint.model.Setting;
import io.github.pvelint.rule.Remedy;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The list of capabilities that LXC takes from a container. {@code lxc.cap.drop} lines add to the
 * list of LXC's common.conf; an empty one clears it, and later ones add to it again.
 */
record CapabilityDrops(Set<String> dropped, Optional<Setting> clearedBy) {
  // config/templates/common.conf.in of LXC.
  private static final Set<String> DEFAULT =
      Set.of("mac_admin", "mac_override", "sys_time", "sys_module", "sys_rawio");

  static CapabilityDrops of(Container container) {
    Set<String> dropped = new TreeSet<>(DEFAULT);
    Optional<Setting> clearedBy = Optional.empty();
    for (Setting line : container.raw("lxc.cap.drop")) {
      if (line.value().isEmpty()) {
        dropped.clear();
        clearedBy = Optional.of(line);
      } else {
        for (String capability : line.value().trim().split("\\s+", -1)) {
          dropped.add(capability.toLowerCase(Locale.ROOT).replaceFirst("^cap_", ""));
        }
      }
    }
    return new CapabilityDrops(dropped, clearedBy);
  }

  /** Those of LXC's own list that the container keeps because an empty line cleared it; sorted. */
  Set<String> regained() {
    Set<String> regained = new TreeSet<>(DEFAULT);
    regained.removeAll(dropped);
    return regained;
  }

  /** The line that gives them back, if any is really given back. */
  Optional<Setting> fault() {
    return regained().isEmpty() ? Optional.empty() : clearedBy;
  }

  static Remedy remedy(Setting line) {
    return Remedy.removeLine(line, "then restart the container: LXC drops its default list again");
  }
}
