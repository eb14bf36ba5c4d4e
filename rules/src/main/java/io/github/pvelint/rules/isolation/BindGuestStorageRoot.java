package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.HostMount;
import io.github.pvelint.model.Storage;
import io.github.pvelint.model.Storages;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.Optional;

/** Containers that see the files of other guests. */
final class BindGuestStorageRoot implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "bind-guest-storage-root",
              Category.ISOLATION,
              Severity.WARNING,
              "The container sees a storage with other guests' disks or backups")
          .container()
          .needs(Need.STORAGES)
          .precision(Precision.HIGH)
          .security("6.5")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A directory storage keeps disks of VMs, container volumes and backups as plain files below
            its path. A container that has that path by a bind mount can reach the data of all those
            guests, as far as the ids of files let it; a privileged one can read and change all of it.
            Backups hold the secrets of each guest in one file.
            """)
        .detection(
            """
            An `mpN` bind mount or a raw `lxc.mount.entry` bind whose source is the directory of a
            storage in storage.cfg, `images`, `private` or `dump` in it, or a directory above it, if the
            storage takes `images`, `rootdir` or `backup` and is on the container's node. Other
            folders of a storage (`/mnt/pve/nas/media`) are common and left alone; so is `/`, which
            has a rule of its own.
            """)
        .remediation(
            """
            Bind a folder with the container's own data, beside those that Proxmox uses, or keep the data
            on a share that is no storage of guests.
            """)
        .waiver("It is the backup server or file server, and as trusted as the host.")
        .bad(
            """
            ==> lxc/101.conf <==
            hostname: files
            mp0: /mnt/pve/nas,mp=/nas
            ostype: debian
            unprivileged: 1
            ==> storage.cfg <==
            nfs: nas
            	content backup,images
            	export /volume1/pve
            	server nas.example.org
            """)
        .good(
            """
            ==> lxc/101.conf <==
            hostname: files
            mp0: /mnt/pve/nas/media,mp=/media
            ostype: debian
            unprivileged: 1
            ==> storage.cfg <==
            nfs: nas
            	content backup,images
            	export /volume1/pve
            	server nas.example.org
            """)
        .guidance(Guidance.G5, Guidance.G7)
        .manual("bind mount points", "chapter-pct.html#_bind_mount_points")
        .manual("directory storage", "chapter-pvesm.html#storage_directory")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    if (cluster.storages().isPresent()) {
      check(container, cluster.storages().get(), findings);
    }
  }

  private static void check(Container container, Storages storages, Findings findings) {
    for (HostMount mount : container.hostMounts()) {
      Optional<Storage> storage = GuestStorages.shownBy(mount.path(), container, storages);
      if (storage.isPresent()) {
        findings.add(finding(container, mount, storage.get()));
      }
    }
  }

  private static Finding finding(Container container, HostMount mount, Storage storage) {
    return Finding.at(
            mount.spot(),
            container.label()
                + " sees what guests keep on storage "
                + storage.id()
                + ": "
                + mount.path())
        .with(storage.anchor(), "the storage")
        .remedy(Remedy.advice("bind a folder of its own beside those that Proxmox uses"));
  }
}
