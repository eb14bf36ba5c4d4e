package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.Spot;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Containers whose root is the host's root. */
final class PrivilegedContainer implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "privileged-container",
              Category.ISOLATION,
              Severity.ERROR,
              "Root in the container is root on the host")
          .container()
          .security("8.8")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A privileged container has no user namespace of its own: its root has the host's user
            id 0, held back by AppArmor, seccomp and dropped capabilities alone. LXC's developers
            do not treat an escape from such a container as a vulnerability.

            In a config file the option is off when it is absent. Only the creation dialogue
            defaults to unprivileged, and it writes the line.
            """)
        .detection(
            """
            `unprivileged` is off or absent, and no `lxc.idmap` line maps the container's users.
            A container that is privileged for nothing but NFS or CIFS mounts is reported as
            `privileged-for-network-mounts` instead.
            """)
        .remediation(
            """
            The option cannot be changed on an existing container: file ownership would no longer
            fit. Make a backup and restore it as unprivileged:
            `pct restore VMID BACKUP --unprivileged 1 --force` (this replaces the container).
            Changing the line by hand breaks the ownership of every file.
            """)
        .waiver(
            """
            In a trusted environment, if the workload cannot run otherwise: write down which
            workload, and who may log in to it.
            """)
        .bad(
            """
            arch: amd64
            hostname: web
            ostype: debian
            rootfs: local-lvm:vm-101-disk-0,size=8G
            """)
        .good(
            """
            arch: amd64
            hostname: web
            ostype: debian
            rootfs: local-lvm:vm-101-disk-0,size=8G
            unprivileged: 1
            """)
        .guidance(Guidance.G5, Guidance.G6)
        .manual("unprivileged containers", "chapter-pct.html#pct_general")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    if (!container.isPrivileged() || NetworkMounts.areTheOnlyReason(container)) {
      return;
    }
    Spot spot = Privilege.spot(container);
    findings.add(
        Finding.at(spot, container.label() + " is privileged: its root is root on the host")
            .remedy(Privilege.conversion(container)));
  }
}
