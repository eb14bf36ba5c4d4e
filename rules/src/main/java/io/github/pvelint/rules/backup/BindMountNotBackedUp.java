package io.github.pvelint.rules.backup;

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

/** Directories and devices of the host, which no backup of a container holds. */
final class BindMountNotBackedUp implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "bind-mount-not-backed-up",
              Category.BACKUP,
              Severity.NOTE,
              "Data on a bind or device mount is never in the container's backup")
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
            vzdump leaves out whatever Proxmox does not manage: directories of the host (`mp0:
            /srv/data,mp=/data`) and devices. A restored container comes back without that data,
            on another node perhaps without even the directory.
            """)
        .detection(
            """
            An `mpN` whose source is a path of the host. Raw mount entries are not looked at here.
            """)
        .remediation(
            """
            Back the directory up by other means (on the host, or on the file server it comes
            from), and write down how. Data that belongs to the container alone is better off on a
            volume with `backup=1`.
            """)
        .waiver("The directory is backed up where it comes from.")
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
        .guidance(Guidance.G12)
        .manual(
            "backup of container mount points",
            "chapter-pct.html#_backup_of_container_mount_points")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    for (MountPoint mount : container.mountPoints()) {
      if (mount.type() != MountPoint.Type.VOLUME && !mount.isRoot()) {
        String kind = mount.type() == MountPoint.Type.BIND ? "a bind mount" : "a device mount";
        findings.add(
            Finding.at(
                    mount.setting().spot().underlining(mount.setting().value(mount.source())),
                    mount.key() + " is " + kind + ": its data is in no backup of the container")
                .remedy(
                    Remedy.advice(
                        "back up "
                            + mount.source().text()
                            + " where it comes from, or keep the data on a volume with backup=1")));
      }
    }
  }
}
