package io.github.pvelint.rules.backup;

import io.github.pvelint.model.Backup.Verification;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** A guest whose newest backup the backup server has never read again. */
final class BackupUnverified implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "backup-unverified",
              Category.BACKUP,
              Severity.NOTE,
              "Nobody has verified the newest backup")
          .anyGuest()
          .needs(Need.BACKUPS)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Proxmox Backup Server can read a backup again and compare it with its checksums. That
            has not been done for the guest's newest one: if a disk of the datastore has lost
            parts of it, nobody will know before the day on which it is needed.
            """)
        .detection(
            """
            No `verify_state` in the manifest of the guest's newest finished snapshot in
            a datastore of Proxmox Backup Server that was given together with the cluster. vzdump
            archives have nothing of the sort and are left out. A verification that failed is
            `backup-verification-failed`.
            """)
        .remediation(
            """
            Let a verify job run after the backups (*Datastore > Verify Jobs*), or have new
            snapshots verified as they come in (*Datastore > Options > Verify New Snapshots*).
            It reads all of the backup's data once.
            """)
        .waiver(
            """
            The verify job simply comes later than the audit.
            """)
        .bad(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            ==> backups.list <==
            ct/101/2026-05-31T02:30:00Z verify: none
            """)
        .good(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            ==> backups.list <==
            ct/101/2026-05-31T02:30:00Z verify: ok
            """)
        .guidance(Guidance.G12)
        .reference(
            "Proxmox Backup Server: verification",
            "https://pbs.proxmox.com/docs/maintenance.html#verification")
        .build();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    cluster
        .backups()
        .flatMap(backups -> backups.newest(guest))
        .filter(newest -> newest.verification() == Verification.NEVER)
        .ifPresent(
            newest ->
                findings.add(
                    guest.spot(),
                    "the newest backup of "
                        + guest.label()
                        + " ("
                        + newest.name()
                        + ") was never verified"));
  }
}
