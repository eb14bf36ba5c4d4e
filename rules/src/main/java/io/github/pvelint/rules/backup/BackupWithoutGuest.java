package io.github.pvelint.rules.backup;

import io.github.pvelint.model.Backup;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Place;
import io.github.pvelint.model.Spot;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ClusterRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.List;

/** Backups of guests that the cluster does not have. */
final class BackupWithoutGuest implements ClusterRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "backup-without-guest",
              Category.BACKUP,
              Severity.NOTE,
              "There are backups of a guest that the cluster does not have")
          .needs(Need.BACKUPS, Need.ALL_GUESTS)
          .precision(Precision.MEDIUM)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            The guest was removed and its backups stayed, or its config was lost. No job prunes
            them any more: they take space for ever, and hold data that may have had to go. And
            if the number is given to a new guest, its backups join those of the old one, in one
            group with one retention.
            """)
        .detection(
            """
            The guests' numbers and kinds in the places of backups that were given together with
            a whole cluster, against the cluster's own guests. Backups of a second cluster in the
            same place look the same.
            """)
        .remediation(
            """
            If the guest is gone for good, remove its backups (*Storage > Backups*, or the group
            on the backup server); if not, restore it.
            """)
        .waiver(
            """
            The backups are kept on purpose, as an archive, or belong to another cluster that
            shares the place.
            """)
        .bad(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            ==> backups.list <==
            ct/101/2026-05-31T02:30:00Z
            vm/102/2025-02-01T02:30:00Z
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
        .manual("backup retention", "chapter-vzdump.html#vzdump_retention")
        .build();
  }

  @Override
  public void check(Cluster cluster, Findings findings) {
    List<Backup> newest = cluster.backups().orElseThrow().newest();
    for (Backup backup : newest) {
      if (cluster.guests().stream().noneMatch(guest -> backup.isOf(guest))) {
        findings.add(
            spot(backup),
            "there are backups of "
                + backup.label()
                + ", the newest of "
                + backup.time()
                + ", but the cluster has no such guest");
      }
    }
  }

  /** The guest makes it the same finding in the next run, not the name of today's backup. */
  private static Spot spot(Backup backup) {
    return new Spot(backup.anchor(), Place.CURRENT, "", "", backup.label(), "");
  }
}
