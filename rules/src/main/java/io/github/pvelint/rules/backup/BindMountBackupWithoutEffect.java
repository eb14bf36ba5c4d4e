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

/** Bind and device mounts that somebody believes to be in the backup. */
final class BindMountBackupWithoutEffect implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "bind-mount-backup-without-effect",
              Category.BACKUP,
              Severity.WARNING,
              "backup=1 on a bind or device mount has no effect")
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
            The flag is accepted and ignored: only volumes that Proxmox manages are backed up.
            Whoever set it believes this data to be safe.
            """)
        .detection("An `mpN` whose source is a path of the host and that says `backup=1`.")
        .remediation(
            """
            Remove the flag, and back the directory up by other means. Or move the data to a
            volume, where the flag counts.
            """)
        .waiver("Never: the flag does nothing.")
        .bad(
            """
            hostname: media
            mp0: /mnt/tank/media,mp=/media,backup=1
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
      Optional<Property> backup = mount.setting().property("backup");
      if (mount.type() != MountPoint.Type.VOLUME
          && backup.isPresent()
          && backup.get().text().equals("1")) {
        findings.add(
            Finding.at(
                    mount.setting().spot(backup.get()),
                    "backup=1 has no effect on "
                        + mount.key()
                        + ": "
                        + mount.source().text()
                        + " is a path of the host")
                .remedy(
                    Remedy.dropProperty(
                        container,
                        mount.setting(),
                        backup.get(),
                        "and back the data up where it comes from")));
      }
    }
  }
}
