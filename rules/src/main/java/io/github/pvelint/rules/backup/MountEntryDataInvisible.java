package io.github.pvelint.rules.backup;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.HostPath;
import io.github.pvelint.model.MountEntry;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.List;
import java.util.Optional;

/** Directories that a container uses behind the back of Proxmox. */
final class MountEntryDataInvisible implements ContainerRule {
  /** Trees that belong to the host's system and hold no data of a guest. */
  private static final List<String> SYSTEM =
      List.of(
          "/boot",
          "/dev",
          "/lib/modules",
          "/proc",
          "/run",
          "/sys",
          "/usr/lib/modules",
          "/usr/src",
          "/var/run");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "mount-entry-data-invisible",
              Category.BACKUP,
              Severity.NOTE,
              "A directory mounted by a raw line is unknown to Proxmox and in no backup")
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
            `lxc.mount.entry` mounts a directory of the host without Proxmox knowing of it. It is in
            no backup, it does not move along to another node and nothing says so before: where the
            directory is missing the container does not start, or starts without its data.
            """)
        .detection(
            """
            An `lxc.mount.entry` line that binds a path of the host. Silent for single files
            (`create=file`) and for what belongs to the host's system: below `/dev`, `/proc`, `/sys`,
            `/run`, `/boot` and the trees of kernel modules and sources. Bind mount points (`mpN`)
            are `bind-mount-not-backed-up`.
            """)
        .remediation(
            """
            Make a mount point of it (`mp0: /srv/data,mp=/data`): it is in no backup either, but
            Proxmox shows it and refuses to migrate without it. Back the directory up where it comes
            from.
            """)
        .waiver("The directory is backed up where it comes from.")
        .bad(
            """
            hostname: media
            lxc.mount.entry: /srv/media srv/media none bind,create=dir 0 0
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: media
            lxc.mount.entry: /dev/dri dev/dri none bind,optional,create=dir 0 0
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G12)
        .manual("bind mounts", "chapter-pct.html#_bind_mount_points")
        .manual(
            "backup of container mount points",
            "chapter-pct.html#_backup_of_container_mount_points")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    for (MountEntry entry : container.mountEntries()) {
      Optional<String> path = entry.hostPath();
      if (path.isPresent() && !entry.has("create=file") && !isSystem(path.get())) {
        findings.add(
            Finding.at(
                    entry.setting().spot().underlining(entry.source()),
                    path.get()
                        + " is mounted behind the back of Proxmox: it is in no backup of "
                        + container.label())
                .remedy(
                    Remedy.advice(
                        "make it a mount point (mpN), and back it up where it comes from")));
      }
    }
  }

  private static boolean isSystem(String path) {
    for (String tree : SYSTEM) {
      if (HostPath.isWithin(path, tree)) {
        return true;
      }
    }
    return false;
  }
}
