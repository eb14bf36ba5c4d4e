package io.github.pvelint.rules.backup;

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

/** Volumes of a container that no backup holds, because nobody said that one should. */
final class MountPointNotBackedUp implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "mount-point-not-backed-up",
              Category.BACKUP,
              Severity.WARNING,
              "A mount point is left out of the container's backups")
          .container()
          .fix(Fix.UNSAFE)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            vzdump takes the root disk of a container, and of the other mount points only those
            volumes that say `backup=1`. Left out is the default in the file: the web interface
            sets the flag on new mount points, `pct set` and Terraform do not. The job then ends
            well, and the data is not in it.
            """)
        .detection(
            """
            An `mpN` whose source is a volume and that has no `backup` property. With `backup=0`
            it is `mount-point-not-backed-up-deliberately`; bind and device mounts are
            `bind-mount-not-backed-up`.
            """)
        .remediation(
            """
            Add `backup=1`. Mind the size: the next backup grows by the volume. If the data really
            is disposable, say `backup=0`, so the next reader knows.
            """)
        .waiver("The data can be made again, and the volume cannot carry `backup=0` for a reason.")
        .bad(
            """
            hostname: db
            mp0: local-zfs:subvol-101-disk-1,mp=/var/lib/postgresql,size=32G
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: db
            mp0: local-zfs:subvol-101-disk-1,mp=/var/lib/postgresql,backup=1,size=32G
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
      if (mount.type() == MountPoint.Type.VOLUME
          && !mount.isRoot()
          && mount.setting().property("backup").isEmpty()) {
        findings.add(
            Finding.at(
                    mount.setting().missing("backup"),
                    mount.key() + " (" + mount.target() + ") is in no backup: it lacks backup=1")
                .remedy(
                    Remedy.setProperty(
                        container,
                        mount.setting(),
                        "backup",
                        "1",
                        "the next backup grows by this volume")));
      }
    }
  }
}
