package io.github.pvelint.rules.lifecycle;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.MountPoint;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.schema.Property;
import java.util.Optional;

/** Disk quotas that nothing enforces. */
final class QuotaDead implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "quota-dead",
              Category.LIFECYCLE,
              Severity.WARNING,
              "quota=1 on a mount point is without effect")
          .container()
          .fix(Fix.SAFE)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Quotas for the users of a container need cgroup v1 and a privileged container. Proxmox
            VE 9 has no cgroup v1, unprivileged containers never had quotas: users can fill the
            volume.
            """)
        .detection(
            """
            `quota=1` on `rootfs` or `mpN`, in an unprivileged container or with Proxmox VE 9 as the
            target release. With `--pve-version 8` privileged containers are left alone: their node
            may run with the old hierarchy.
            """)
        .remediation(
            """
            Drop `quota=1`. What has to be limited gets a volume of its own, which has a size.
            """)
        .waiver("Hardly ever: nothing enforces the quotas.")
        .bad(
            """
            hostname: mail
            ostype: debian
            rootfs: local-lvm:vm-101-disk-0,quota=1,size=8G
            unprivileged: 1
            """)
        .good(
            """
            hostname: mail
            ostype: debian
            rootfs: local-lvm:vm-101-disk-0,size=8G
            unprivileged: 1
            """)
        .guidance(Guidance.G15)
        .manual("quotas", "chapter-pct.html#pct_container_storage")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    if (container.isPrivileged() && cluster.circumstances().pveMajor() < 9) {
      return;
    }
    for (MountPoint mount : container.mountPoints()) {
      Optional<Property> quota = mount.setting().property("quota");
      if (quota.isPresent() && quota.get().text().equals("1")) {
        findings.add(finding(container, mount, quota.get()));
      }
    }
  }

  private static Finding finding(Container container, MountPoint mount, Property quota) {
    String why =
        container.isPrivileged()
            ? "quotas need cgroup v1, which Proxmox VE 9 does not have"
            : "quotas do not work in unprivileged containers";
    return Finding.at(
            mount.setting().spot(quota),
            "quota=1 on " + mount.key() + " (" + mount.target() + ") does nothing: " + why)
        .remedy(Remedy.dropProperty(container, mount.setting(), quota, ""));
  }
}
