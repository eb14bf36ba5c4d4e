package io.github.pvelint.rules.backup;

import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.BackupJobs;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Place;
import io.github.pvelint.model.Spot;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ClusterRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** A section without a schedule at which Proxmox's scheduler stops, so that others never start. */
final class JobBlocksScheduler implements ClusterRule {
  /** More would hide the point; the related places name them all. */
  private static final int JOBS_IN_MESSAGE = 4;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "job-blocks-scheduler",
              Category.BACKUP,
              Severity.ERROR,
              "A section without a usable schedule keeps other backup jobs from starting")
          .needs(Need.BACKUP_JOBS)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Each minute the scheduler of every node goes through the sections of jobs.cfg in the
            order of their names. At one without a usable `schedule` it fails, and does not come to
            those behind it. So one broken section silently ends the backups of jobs that are in
            order, on all nodes. It does so also when it is disabled or bound to another node,
            and when it is no backup job but a `realm-sync`.
            """)
        .detection(
            """
            Sections of jobs.cfg that Proxmox drops because something they must have is missing or
            invalid (`schedule`; of a `realm-sync` also `realm` and `scope`), if an enabled backup
            job with a usable schedule sorts behind them by name: digits before upper case before
            lower case. Sections of unknown types are skipped and block nothing.
            """)
        .remediation(
            """
            Give the section a valid schedule, or remove it from /etc/pve/jobs.cfg. The jobs behind
            it start again at their next time; runs that were missed are made up for only with
            `repeat-missed 1`.
            """)
        .waiver("Never.")
        .bad(
            """
            ==> lxc/101.conf <==
            hostname: web
            ==> jobs.cfg <==
            vzdump: archive
            	enabled 0
            	storage nas
            	all 1

            vzdump: nightly
            	schedule 02:30
            	storage nas
            	all 1
            """)
        .good(
            """
            ==> lxc/101.conf <==
            hostname: web
            ==> jobs.cfg <==
            vzdump: archive
            	schedule monthly
            	enabled 0
            	storage nas
            	all 1

            vzdump: nightly
            	schedule 02:30
            	storage nas
            	all 1
            """)
        .guidance(Guidance.G12)
        .manual("backup jobs", "chapter-vzdump.html#vzdump_jobs")
        .build();
  }

  @Override
  public void check(Cluster cluster, Findings findings) {
    if (cluster.backupJobs().isPresent()) {
      check(cluster.backupJobs().get(), cluster.circumstances().now(), findings);
    }
  }

  private static void check(BackupJobs jobs, Instant now, Findings findings) {
    for (BackupJobs.Blocker blocker : jobs.blockers()) {
      List<BackupJob> blocked =
          jobs.jobs().stream()
              .filter(job -> wouldStart(job, now) && blocker.isBefore(job))
              .toList();
      if (!blocked.isEmpty()) {
        findings.add(finding(blocker, blocked));
      }
    }
  }

  private static boolean wouldStart(BackupJob job, Instant now) {
    return job.isEnabled() && job.hasUsableSchedule() && !job.neverElapses(now);
  }

  private static Finding finding(BackupJobs.Blocker blocker, List<BackupJob> blocked) {
    Spot spot = new Spot(blocker.at(), Place.CURRENT, "", "", blocker.id(), "");
    String names =
        blocked.stream()
            .limit(JOBS_IN_MESSAGE)
            .map(BackupJob::id)
            .collect(Collectors.joining(", "));
    int more = blocked.size() - JOBS_IN_MESSAGE;
    Finding finding =
        Finding.at(
            spot,
            "the scheduler stops at "
                + blocker.id()
                + ", which it cannot use, and never starts "
                + (blocked.size() == 1 ? "job " : "jobs ")
                + names
                + (more > 0 ? " and " + more + " more" : ""));
    for (BackupJob job : blocked) {
      finding = finding.with(job.anchor(), "never starts");
    }
    return finding.remedy(
        Remedy.advice(
            "give the section " + blocker.id() + " a schedule in /etc/pve/jobs.cfg, or remove it"));
  }
}
