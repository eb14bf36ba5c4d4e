package io.github.pvelint.rules.kernel;

import io.github.pvelint.model.Container;
import io.github.pvelint.model.HostMount;
import io.github.pvelint.model.HostPath;
import io.github.pvelint.rule.Remedy;
import java.util.ArrayList;
import java.util.List;

/** The host's folders of kernel modules and sources. */
final class ModuleTrees {
  private static final List<String> TREES =
      List.of("/lib/modules", "/usr/lib/modules", "/usr/src", "/boot");

  private ModuleTrees() {}

  /** Those that the container sees. */
  static List<HostMount> in(Container container) {
    List<HostMount> trees = new ArrayList<>(0);
    for (HostMount mount : container.hostMounts()) {
      if (HostPath.isWithinAny(mount.path(), TREES)) {
        trees.add(mount);
      }
    }
    return trees;
  }

  static Remedy remedy() {
    return Remedy.advice(
        "load the module on the host (/etc/modules-load.d/) and remove this mount; a workload that"
            + " builds or loads modules itself needs a VM");
  }
}
