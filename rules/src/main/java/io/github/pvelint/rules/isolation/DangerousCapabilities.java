package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Capabilities;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Capabilities with which a container's root rules over the host's kernel. */
final class DangerousCapabilities {
  private static final Set<String> NAMES =
      Set.of("sys_module", "sys_admin", "sys_rawio", "sys_ptrace", "mac_admin", "sys_boot");

  private DangerousCapabilities() {}

  /**
   * Those that a list to keep names, by the line that does.
   *
   * @param allowed capabilities that may be named
   */
  static Map<Setting, List<String>> kept(Container container, List<String> allowed) {
    Map<Setting, List<String>> kept = new LinkedHashMap<>();
    for (Capabilities.Kept one : container.capabilities().kept()) {
      if (NAMES.contains(one.name()) && !allowed.contains(one.name())) {
        kept.computeIfAbsent(one.setting(), line -> new ArrayList<>()).add(one.name());
      }
    }
    return kept;
  }
}
