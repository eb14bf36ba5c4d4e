package io.github.pvelint.rules.backup;

import io.github.pvelint.model.Backup;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.WorkloadNeeds.BackupAge;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.time.Duration;
import java.util.Optional;

/** A guest whose newest backup is older than it may be. */
final class BackupTooOld implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "backup-too-old",
              Category.BACKUP,
              Severity.ERROR,
              "The newest backup is older than the guest may lose")
          .anyGuest()
          .needs(Need.BACKUPS, Need.DECLARED_NEEDS)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            How much work may be lost when a guest has to come back from its backup was declared:
            its recovery point objective. The newest finished backup is older than that, so
            a failure now would cost more than was agreed on.
            """)
        .detection(
            """
            The instant at which the newest finished backup of the guest was begun, against the
            time that the run judges by (`--now`, else the clock) and the shortest
            `backup-HOURSh` that is declared for the guest (`--need TAG=backup-24h`, or the
            policy). Asked only by an audit of a cluster together with the place of its backups;
            a guest without a declared age passes. No backup at all is `backup-missing`.
            """)
        .remediation(
            """
            Back the guest up now (`vzdump VMID`), then find out why the last run did not:
            *Node > Task History*. A job that runs less often than the objective allows never
            meets it.
            """)
        .waiver(
            """
            The guest is switched off and its data does not change, or newer backups lie in
            a place that the audit does not see.
            """)
        .bad(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            tags: daily
            ==> backups.list <==
            ct/101/2026-05-28T02:30:00Z
            """)
        .good(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            tags: daily
            ==> backups.list <==
            ct/101/2026-05-31T02:30:00Z
            """)
        .guidance(Guidance.G12)
        .manual("backup jobs", "chapter-vzdump.html#vzdump_jobs")
        .build();
  }

  @Override
  public boolean appliesTo(Guest guest) {
    return !guest.isTemplate();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    Optional<Duration> limit = cluster.circumstances().needs().backupAge(guest).map(BackupAge::age);
    Optional<Backup> newest = cluster.backups().flatMap(backups -> backups.newest(guest));
    if (limit.isEmpty() || newest.isEmpty()) {
      return;
    }
    Duration age = Duration.between(newest.get().time(), cluster.circumstances().now());
    if (age.compareTo(limit.get()) > 0) {
      findings.add(
          guest.spot(),
          "the newest backup of "
              + guest.label()
              + " is "
              + age.toHours()
              + " hours old ("
              + newest.get().name()
              + "), "
              + limit.get().toHours()
              + " are allowed");
    }
  }
}
