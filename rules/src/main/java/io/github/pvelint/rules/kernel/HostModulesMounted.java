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

/** Privileged containers that can write to the host's module trees. */
final class HostModulesMounted implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "host-modules-mounted",
              Category.KERNEL,
              Severity.ERROR,
              "A privileged container can write to the host's kernel modules")
          .container()
          .supersedesAt("bind-writable-into-privileged", "bind-outside-reserved-tree")
          .security("8.6")
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
            Writable in a privileged container, it lets root there plant a module that the host loads.
            """)
        .detection(
            """
            An `mpN` bind mount or a raw `lxc.mount.entry` whose source is `/lib/modules`,
            `/usr/lib/modules`, `/usr/src` or `/boot`, or lies below one of them, in a
            container that is privileged, without the read-only option.
            """)
        .remediation(
            """
            Load the module on the host and remove the mount. If the workload has to handle modules
            itself, move it to a VM.
            """)
        .waiver("Hardly ever: the container can change what the host's kernel runs.")
        .bad(
            """
            hostname: vpn
            lxc.mount.entry: /lib/modules lib/modules none bind 0 0
            ostype: debian
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
      if (container.isPrivileged() && !mount.readOnly()) {
        findings.add(
            Finding.at(mount.spot(), container.label() + " can write to the host's " + mount.path())
                .remedy(ModuleTrees.remedy()));
      }
    }
  }
}
