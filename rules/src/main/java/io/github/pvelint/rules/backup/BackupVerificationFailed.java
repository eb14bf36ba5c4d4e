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

/** A guest whose newest backup did not pass the backup server's verification. */
final class BackupVerificationFailed implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "backup-verification-failed",
              Category.BACKUP,
              Severity.ERROR,
              "The newest backup is damaged")
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
            Proxmox Backup Server has read the newest backup of the guest again and found parts
            of it missing or wrong. It cannot be restored, or not whole. Later backups that use
            the same parts may be damaged as well, until these are uploaded again.
            """)
        .detection(
            """
            `verify_state` in the manifest of the guest's newest finished snapshot in
            a datastore of Proxmox Backup Server that was given together with the cluster. vzdump
            archives have nothing of the sort. That field is not signed: whoever controls the
            server can write it.
            """)
        .remediation(
            """
            Back the guest up again; the client uploads the damaged parts anew. Then verify
            (`proxmox-backup-manager verify STORE`), and look for the cause: the disks of the
            datastore, its file system, memory.
            """)
        .waiver(
            """
            None: a damaged backup is no backup.
            """)
        .bad(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            ==> backups.list <==
            ct/101/2026-05-31T02:30:00Z verify: failed
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
        .filter(newest -> newest.verification() == Verification.FAILED)
        .ifPresent(
            newest ->
                findings.add(
                    guest.spot(),
                    "the newest backup of "
                        + guest.label()
                        + " ("
                        + newest.name()
                        + ") did not pass its verification"));
  }
}
