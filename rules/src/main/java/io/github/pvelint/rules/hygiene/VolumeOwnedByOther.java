package io.github.pvelint.rules.hygiene;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Volume;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.Optional;

/** Volumes whose names say that they belong to another guest. */
final class VolumeOwnedByOther implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "volume-owned-by-other",
              Category.HYGIENE,
              Severity.WARNING,
              "The volume's name says that another guest owns it")
          .anyGuest()
          .precision(Precision.HIGH)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Proxmox VE goes by the number in a volume's name: `vm-100-disk-0` belongs to guest 100.
            When guest 100 is destroyed, its volumes go with it, whoever else uses them. A guest that
            uses another one's volume cannot be migrated, and its own removal leaves the volume
            behind. Two guests that write to one file system destroy it.
            """)
        .detection(
            """
            A disk, a root file system, a mount point or an unused volume whose name carries another
            guest's number than the file's name does: `vm-N-...`, `subvol-N-...`, `base-N-...`, or a
            file in a folder `N/`. Of a linked clone only the clone's own part counts. Silent for
            ISO images, templates and imports, for volumes without a number, for volumes marked
            `shared=1`, and if the file's name holds no number.
            """)
        .remediation(
            """
            If the owner still has the disk in its config, `qm disk move OWNER DISK --target-vmid
            VMID` (`pct move-volume OWNER VOLUME --target-vmid VMID`) hands it over. Otherwise rename
            the volume and correct the line. If the line is left over from a copied config, remove
            it from the file.
            """)
        .waiver("A disk that several guests share on purpose, with a file system made for that.")
        .bad(
            """
            ==> qemu-server/101.conf <==
            name: web
            scsi0: local-lvm:vm-100-disk-0,size=32G
            """)
        .good(
            """
            ==> qemu-server/101.conf <==
            name: web
            scsi0: local-lvm:base-100-disk-0/vm-101-disk-0,size=32G
            """)
        .guidance(Guidance.G9, Guidance.G12)
        .manual("migration", "chapter-qm.html#qm_migration")
        .manual("container storage", "chapter-pct.html#pct_container_storage")
        .build();
  }

  @Override
  public boolean appliesTo(Guest guest) {
    return guest.vmid() != 0;
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    String vmid = Integer.toString(guest.vmid());
    for (Volume volume : guest.volumes()) {
      Optional<String> owner = volume.owner();
      if (owner.isPresent() && !owner.get().equals(vmid) && !volume.isShared()) {
        findings.add(finding(guest, volume, owner.get()));
      }
    }
  }

  private static Finding finding(Guest guest, Volume volume, String owner) {
    return Finding.at(
            volume.setting().spot(volume.id()).underlining(volume.setting().value(volume.id())),
            volume.setting().key()
                + " of "
                + guest.label()
                + " is a volume of guest "
                + owner
                + ", and goes when that one is destroyed")
        .remedy(
            Remedy.advice(
                "hand the volume over to "
                    + guest.label()
                    + ", or take it out of the config if it is left over from a copy"));
  }
}
