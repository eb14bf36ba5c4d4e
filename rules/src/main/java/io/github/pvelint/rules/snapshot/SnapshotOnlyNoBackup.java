package io.github.pvelint.rules.snapshot;

import io.github.pvelint.model.BackupJobSelection;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** Guests with snapshots in the place of backups. */
final class SnapshotOnlyNoBackup implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "snapshot-only-no-backup",
              Category.SNAPSHOT,
              Severity.ERROR,
              "The guest has snapshots, but no backup job takes it")
          .anyGuest()
          .needs(Need.BACKUP_JOBS, Need.SNAPSHOTS)
          .precision(Precision.HIGH)
          .supersedes("guest-not-in-any-job", "schedule-too-rare", "template-not-in-any-job")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Somebody wanted a way back for this guest, and made snapshots. They lie on the very
            storage that the guest lies on, and are lost with it; deleting the guest deletes them,
            too. No job makes a backup.
            """)
        .detection(
            """
            The guest has at least one snapshot, and no job of jobs.cfg and vzdump.cron really
            takes it (see `guest-not-in-any-job`, which says why). What a broken-off backup left
            behind does not count as a snapshot. Templates are left alone. If only a job for a
            pool could take the guest and user.cfg is missing, the guest stays partly evaluated.
            """)
        .remediation("Add the guest to a backup job. The snapshots may stay for short ways back.")
        .waiver("Another tool backs the guest up from the outside.")
        .bad(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1

            [before-upgrade]
            hostname: web
            ostype: debian
            snaptime: 1780000000
            unprivileged: 1
            ==> jobs.cfg <==
            vzdump: nightly
            	schedule 02:30
            	storage nas
            	vmid 100
            """)
        .good(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1

            [before-upgrade]
            hostname: web
            ostype: debian
            snaptime: 1780000000
            unprivileged: 1
            ==> jobs.cfg <==
            vzdump: nightly
            	schedule 02:30
            	storage nas
            	vmid 100,101
            """)
        .guidance(Guidance.G11, Guidance.G12)
        .manual("backup jobs", "chapter-vzdump.html#vzdump_jobs")
        .manual("snapshots of VMs", "chapter-qm.html#qm_snapshots")
        .build();
  }

  @Override
  public boolean appliesTo(Guest guest) {
    return !guest.isTemplate();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    List<Guest> snapshots = new ArrayList<>(0);
    for (Guest snapshot : guest.snapshots()) {
      if (!VzdumpLeftover.isOne(snapshot)) {
        snapshots.add(snapshot);
      }
    }
    if (guest.isNextStart() || snapshots.isEmpty()) {
      return;
    }
    if (guest.vmid() == 0) {
      findings.unknown(guest.anchor(), "the file's name does not say which guest it is");
      return;
    }
    List<BackupJobSelection> jobs = cluster.backupJobs().orElseThrow().selections(guest, cluster);
    if (jobs.stream().anyMatch(BackupJobSelection::willRun)) {
      return;
    }
    if (jobs.stream().anyMatch(BackupJobSelection::isUnknown)) {
      findings.unknown(guest.anchor(), "whether a backup job takes " + guest.label());
      return;
    }
    Guest first = snapshots.get(0);
    findings.add(
        Finding.at(
                guest.spot(),
                guest.label()
                    + " has "
                    + (snapshots.size() == 1 ? "a snapshot" : snapshots.size() + " snapshots")
                    + " but no backup: both are lost with its storage")
            .with(first.anchor(), "snapshot " + first.place().name())
            .remedy(Remedy.advice("add it to a backup job: Datacenter > Backup")));
  }
}
