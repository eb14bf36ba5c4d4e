package io.github.pvelint.rules.hygiene;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Setting;
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

/** Volumes that a guest keeps but does not use. */
final class UnusedDisk implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "unused-disk",
              Category.HYGIENE,
              Severity.NOTE,
              "The guest keeps a volume that it does not use")
          .anyGuest()
          .needs(Need.UNUSED_DISKS)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A disk that is detached, or left behind by a move to another storage, stays as
            `unusedN`. It takes up space, travels along on every migration, and is never backed up:
            whoever believes its data to be safe because the guest is backed up is wrong.
            """)
        .detection("An `unusedN` option in the current section.")
        .remediation(
            """
            Attach the volume again if its data is needed. Otherwise remove it: `qm set VMID --delete
            unusedN` or `pct set VMID --delete unusedN` **destroys the volume and its data for good**.
            """)
        .waiver("The volume is kept for a while after a move, until the new one has proved itself.")
        .bad(
            """
            hostname: web
            rootfs: local-zfs:subvol-101-disk-0,size=8G
            unused0: local-lvm:vm-101-disk-0
            """)
        .good(
            """
            hostname: web
            rootfs: local-zfs:subvol-101-disk-0,size=8G
            """)
        .guidance(Guidance.G9, Guidance.G12)
        .manual("hard disks", "chapter-qm.html#qm_hard_disk")
        .manual("container mount points", "chapter-pct.html#pct_mount_points")
        .build();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    if (guest.isNextStart()) {
      return;
    }
    for (Setting unused : guest.family("unused")) {
      findings.add(
          Finding.at(
                  unused.spot(),
                  guest.label()
                      + " keeps "
                      + unused.value()
                      + ", which it does not use and which is never backed up")
              .remedy(remedy(guest, unused.key())));
    }
  }

  private static Remedy remedy(Guest guest, String key) {
    return Remedy.advice(
        "attach it again, or, if its data is not needed any more, destroy it for good: `"
            + guest.kind().command()
            + " set "
            + (guest.vmid() == 0 ? "VMID" : guest.vmid())
            + " --delete "
            + key
            + "`");
  }
}
