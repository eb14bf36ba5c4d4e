package io.github.pvelint.rules.snapshot;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.MountPoint;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Mount points that no storage can snapshot. */
final class BindMountBlocksSnapshots implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "bind-mount-blocks-snapshots",
              Category.SNAPSHOT,
              Severity.NOTE,
              "A bind or device mount makes snapshots of the container impossible")
          .container()
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A snapshot of a container takes all its mount points or none. A directory or device of
            the host cannot be snapshotted, so one such mount point is enough that Proxmox offers no
            snapshot at all, before an update for instance. Backups are not touched by that.
            """)
        .detection(
            """
            An `mpN` whose source is a path of the host. Templates are left alone; raw mount entries
            are unknown to Proxmox and stand in nobody's way.
            """)
        .remediation(
            """
            Keep the data on a volume if snapshots matter, or take a backup before a change instead.
            """)
        .waiver("A backup before a change is good enough.")
        .bad(
            """
            hostname: media
            mp0: /mnt/tank/media,mp=/media
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: media
            mp0: local-zfs:subvol-101-disk-1,mp=/media,backup=1,size=32G
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G11)
        .manual("snapshots", "chapter-pct.html#pct_snapshots")
        .manual("bind mounts", "chapter-pct.html#_bind_mount_points")
        .build();
  }

  @Override
  public boolean appliesTo(Container container) {
    return !container.isTemplate();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    for (MountPoint mount : container.mountPoints()) {
      if (mount.type() != MountPoint.Type.VOLUME && !mount.isRoot()) {
        String kind = mount.type() == MountPoint.Type.BIND ? "a bind mount" : "a device mount";
        findings.add(
            Finding.at(
                    mount.setting().spot().underlining(mount.setting().value(mount.source())),
                    mount.key()
                        + " is "
                        + kind
                        + ": no snapshot of "
                        + container.label()
                        + " can be made")
                .remedy(
                    Remedy.advice("take a backup before a change, or keep the data on a volume")));
      }
    }
  }
}
