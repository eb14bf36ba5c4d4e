package io.github.pvelint.rules.migration;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.HostBinding;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Mount points that are on one host. */
final class BindMountBlocksMigration implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "bind-mount-blocks-migration",
              Category.MIGRATION,
              Severity.WARNING,
              "A bind or device mount keeps the container on its node")
          .container()
          .needs(Need.NODES)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A directory or device of the host is not a volume: Proxmox cannot take it along and does
            not know whether other nodes have it. It refuses to migrate a container with such a
            mount point, unless the mount point says `shared=1`.
            """)
        .detection(
            """
            `rootfs` and `mpN` with a path of the host as their source and without `shared=1`, in a
            cluster of more than one node. Silent for templates. Raw mount entries, which no
            migration asks for, are `device-missing-after-migration`.
            """)
        .remediation(
            """
            Keep the data on a volume. If the same directory really is on every node (a network
            share mounted by all of them), say `shared=1`: it is a promise, nothing copies or checks
            anything.
            """)
        .waiver(
            """
            The container belongs to the data on its node.
            """)
        .bad(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: media
            mp0: /mnt/tank/media,mp=/media
            ostype: debian
            unprivileged: 1
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .good(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: media
            mp0: /mnt/pve/nas/media,mp=/media,shared=1
            ostype: debian
            unprivileged: 1
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .guidance(Guidance.G9)
        .manual("migration of containers", "chapter-pct.html#pct_migration")
        .manual("bind mounts", "chapter-pct.html#_bind_mount_points")
        .build();
  }

  @Override
  public boolean appliesTo(Container container) {
    return !container.isTemplate();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    if (cluster.nodes().size() < 2) {
      return;
    }
    for (HostBinding mount : HostBinding.mounts(container)) {
      findings.add(
          Finding.at(
                  mount.spot(),
                  mount.setting().key()
                      + " is "
                      + mount.what()
                      + ": "
                      + container.label()
                      + " cannot be migrated")
              .remedy(
                  Remedy.advice(
                      "keep the data on a volume; add shared=1 only if every node has the same"
                          + " content at that path")));
    }
  }
}
