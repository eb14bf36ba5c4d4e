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
import io.github.pvelint.schema.Property;
import java.util.Optional;

/** Volumes of a container that somebody took out of its backups. */
final class MountPointNotBackedUpDeliberately implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "mount-point-not-backed-up-deliberately",
              Category.BACKUP,
              Severity.NOTE,
              "A mount point is excluded from the container's backups with backup=0")
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
            `backup=0` says what the default does anyway, so somebody meant it. Worth a look now
            and then: what was disposable when the line was written may have become data.
            """)
        .detection("An `mpN` whose source is a volume and that says `backup=0`.")
        .remediation("If the data matters by now, say `backup=1`.")
        .waiver("The volume holds caches, scratch space or data that is backed up otherwise.")
        .bad(
            """
            hostname: ci
            mp0: local-zfs:subvol-101-disk-1,mp=/var/cache,backup=0,size=32G
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: ci
            mp0: local-zfs:subvol-101-disk-1,mp=/srv,backup=1,size=32G
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
      if (mount.type() == MountPoint.Type.VOLUME && !mount.isRoot() && !mount.isBackedUp()) {
        Optional<Property> off = mount.setting().property("backup");
        if (off.isPresent()) {
          findings.add(finding(container, mount, off.get()));
        }
      }
    }
  }

  private static Finding finding(Container container, MountPoint mount, Property off) {
    return Finding.at(
            mount.setting().spot(off),
            mount.key() + " (" + mount.target() + ") is deliberately in no backup")
        .remedy(
            Remedy.setProperty(
                container,
                mount.setting(),
                "backup",
                "1",
                "only if the data matters; the next backup grows by it"));
  }
}
