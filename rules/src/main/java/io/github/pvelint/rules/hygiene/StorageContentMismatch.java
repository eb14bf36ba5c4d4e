package io.github.pvelint.rules.hygiene;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Storage;
import io.github.pvelint.model.Storages;
import io.github.pvelint.model.VolumeId;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.schema.GuestKind;
import java.util.Optional;

/** Volumes of a kind that their storage is not meant for. */
final class StorageContentMismatch implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "storage-content-mismatch",
              Category.HYGIENE,
              Severity.ERROR,
              "A volume is on a storage that does not take its kind of content")
          .anyGuest()
          .needs(Need.STORAGES)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            storage.cfg says what may lie on a storage: `images` for disks of VMs, `rootdir` for
            volumes of containers, `iso`, `snippets` and so on. What lies there in spite of it is not listed,
            and Proxmox refuses to migrate, restore or clone the guest to it; a new disk cannot be made
            there either. The checklists for upgrades (pve7to8, pve8to9) warn of it.
            """)
        .detection(
            """
            Each disk, CD image, mount point, `unusedN`, hook script and saved memory state, as
            configured, as pending, and in snapshots, against the `content` of its storage; where that
            is absent, against the default of the storage's type (`nfs` and `cifs`: only `images`). A
            volume counts once. Silent for storages that are not in storage.cfg, and for types that are not
            Proxmox's own and do not say.
            """)
        .remediation(
            """
            Add the kind to the storage: `pvesm set STORAGE --content images,rootdir,...` with the
            whole list. Or move the volume to a storage that takes it.
            """)
        .waiver("The storage is to be emptied, and the kind was removed to keep new volumes out.")
        .bad(
            """
            ==> lxc/101.conf <==
            hostname: web
            ostype: debian
            rootfs: nas:101/vm-101-disk-0.raw,size=8G
            unprivileged: 1
            ==> storage.cfg <==
            nfs: nas
            	export /volume1/pve
            	server nas.example.org
            """)
        .good(
            """
            ==> lxc/101.conf <==
            hostname: web
            ostype: debian
            rootfs: nas:101/vm-101-disk-0.raw,size=8G
            unprivileged: 1
            ==> storage.cfg <==
            nfs: nas
            	content images,rootdir
            	export /volume1/pve
            	server nas.example.org
            """)
        .guidance(Guidance.G11)
        .manual("storage types", "chapter-pvesm.html#_storage_types")
        .build();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    if (cluster.storages().isPresent()) {
      check(guest, cluster.storages().get(), findings);
    }
  }

  private static void check(Guest guest, Storages storages, Findings findings) {
    for (StoredAt stored : StoredAt.of(guest)) {
      Optional<Storage> storage = storages.find(stored.volume().storage());
      String content = content(stored.volume(), guest);
      if (storage.isPresent() && !storage.get().holds(content).orElse(true)) {
        findings.add(finding(guest, stored, storage.get(), content));
      }
    }
  }

  private static String content(VolumeId volume, Guest guest) {
    String content = volume.content();
    return content.equals("images") && guest.kind() == GuestKind.LXC ? "rootdir" : content;
  }

  private static Finding finding(Guest guest, StoredAt stored, Storage storage, String content) {
    return stored
        .finding(
            stored.spot().key()
                + " of "
                + guest.label()
                + " is on storage "
                + storage.id()
                + ", which does not take "
                + content)
        .with(storage.spot("content").slice(), "what the storage takes")
        .remedy(
            Remedy.advice(
                "add "
                    + content
                    + " to the content of the storage, or move the volume to another"));
  }
}
