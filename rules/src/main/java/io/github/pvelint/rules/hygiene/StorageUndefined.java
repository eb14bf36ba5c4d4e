package io.github.pvelint.rules.hygiene;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Storages;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Volumes on a storage that there is not. */
final class StorageUndefined implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "storage-undefined",
              Category.HYGIENE,
              Severity.ERROR,
              "A volume is on a storage that storage.cfg does not have")
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
            Proxmox finds a volume through its storage's entry in storage.cfg. Without one the guest
            does not start, its backup fails, it cannot migrate, and a rollback to a snapshot that
            names the storage fails. The storage was renamed or removed, or the guest came from another
            cluster.
            """)
        .detection(
            """
            The storage of each disk, CD image, mount point, `unusedN`, hook script and saved memory
            state, as configured, as pending, and in snapshots, is not in storage.cfg, or its section
            there is one that Proxmox drops (an option it must have is missing, for instance).
            `local` always exists. A volume counts once, where it stands first.
            """)
        .remediation(
            """
            Add the storage again under its old name (`pvesm add`), or point the guest to where the
            volume now is. If the volume is gone for good, take the option out. A snapshot that needs
            it is worth nothing then: delete it.
            """)
        .waiver("storage.cfg here is not that of the cluster in which the guest lives.")
        .bad(
            """
            ==> qemu-server/101.conf <==
            name: db
            scsi0: tank:vm-101-disk-0,size=32G
            ==> storage.cfg <==
            lvmthin: local-lvm
            	vgname pve
            	thinpool data
            """)
        .good(
            """
            ==> qemu-server/101.conf <==
            name: db
            scsi0: local-lvm:vm-101-disk-0,size=32G
            ide2: local:iso/debian-13.iso,media=cdrom
            ==> storage.cfg <==
            lvmthin: local-lvm
            	vgname pve
            	thinpool data
            """)
        .guidance(Guidance.G11, Guidance.G12)
        .manual("storage", "chapter-pvesm.html#chapter_storage")
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
      String storage = stored.volume().storage();
      if (storages.find(storage).isEmpty()) {
        findings.add(
            stored
                .finding(
                    stored.spot().key()
                        + " of "
                        + guest.label()
                        + " is on storage "
                        + storage
                        + ", which does not exist")
                .remedy(
                    Remedy.advice(
                        "add the storage again under that name, or correct the line if the volume is"
                            + " elsewhere now")));
      }
    }
  }
}
