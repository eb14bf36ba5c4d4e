package io.github.pvelint.rules.backup;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** A guest of which no backup was found where backups are. */
final class BackupMissing implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "backup-missing",
              Category.BACKUP,
              Severity.ERROR,
              "There is no finished backup of the guest")
          .anyGuest()
          .needs(Need.BACKUPS)
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
            A job that selects a guest is a plan; this rule looks at what came of it. The backups
            that were given hold none of this guest, so nothing there can bring it back. A job
            that fails every night, a target that was full, a guest made after the last run or
            a backup that broke off all look like this.
            """)
        .detection(
            """
            Asked only by an audit of a cluster together with the place of its backups: a folder
            of vzdump archives, a datastore of Proxmox Backup Server. A backup counts if it is
            finished: not one that is still being written, nor one without a manifest. Encrypted
            ones count. Templates are left out, and guests whose file has no number stay partly
            evaluated.

            Backups on storages that were not given are not known: give all of them in one run.
            """)
        .remediation(
            """
            Back the guest up now (`vzdump VMID`), and look at the last runs of its job:
            *Node > Task History*, `pvesh get /cluster/tasks`. `pvelint coverage` shows which jobs
            should take it.
            """)
        .waiver(
            """
            The guest is backed up in another way, or can be made anew and holds no data.
            """)
        .bad(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            ==> backups.list <==
            ct/102/2026-05-31T02:30:00Z
            """)
        .good(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            ==> backups.list <==
            ct/101/2026-05-31T02:30:00Z
            """)
        .guidance(Guidance.G12)
        .manual("backup and restore", "chapter-vzdump.html#chapter_vzdump")
        .build();
  }

  @Override
  public boolean appliesTo(Guest guest) {
    return !guest.isTemplate() && !guest.isNextStart();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    if (guest.vmid() == 0) {
      findings.unknown(guest.anchor(), "the file's name does not say which guest it is");
    } else if (cluster.backups().flatMap(backups -> backups.newest(guest)).isEmpty()) {
      findings.add(
          guest.spot(), "there is no finished backup of " + guest.label() + " in what was given");
    }
  }
}
