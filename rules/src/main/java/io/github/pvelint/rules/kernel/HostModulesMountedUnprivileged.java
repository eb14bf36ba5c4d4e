package io.github.pvelint.rules.kernel;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.HostMount;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Unprivileged containers that see the host's module trees. */
final class HostModulesMountedUnprivileged implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "host-modules-mounted-unprivileged",
              Category.KERNEL,
              Severity.WARNING,
              "An unprivileged container sees the host's kernel modules")
          .container()
          .supersedesAt("bind-writable-into-privileged", "bind-outside-reserved-tree")
          .security("4.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A container runs on the host's kernel and cannot bring modules of its own. A workload
            that is given the host's module tree wants to look at, build or load kernel modules:
            that is the host's business, or a VM's.
            Unprivileged it can neither change nor load them, so the mount rarely does what it was made for.
            """)
        .detection(
            """
            An `mpN` bind mount or a raw `lxc.mount.entry` whose source is `/lib/modules`,
            `/usr/lib/modules`, `/usr/src` or `/boot`, or lies below one of them, in a
            container that is unprivileged.
            """)
        .remediation(
            """
            Load the module on the host and remove the mount. If the workload has to handle modules
            itself, move it to a VM.
            """)
        .waiver("The workload only reads the list of modules (`iptables` and `modprobe -n` do).")
        .bad(
            """
            hostname: vpn
            lxc.mount.entry: /lib/modules lib/modules none bind,ro 0 0
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: vpn
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G1, Guidance.G4)
        .manual("bind mount points", "chapter-pct.html#_bind_mount_points")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    for (HostMount mount : ModuleTrees.in(container)) {
      if (!container.isPrivileged()) {
        findings.add(
            Finding.at(mount.spot(), container.label() + " sees the host's " + mount.path())
                .remedy(ModuleTrees.remedy()));
      }
    }
  }
}
