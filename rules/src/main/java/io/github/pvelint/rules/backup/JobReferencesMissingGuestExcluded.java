package io.github.pvelint.rules.backup;

import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.JobRule;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.syntax.Slice;
import java.util.List;

/** Jobs that exclude guests which are gone. */
final class JobReferencesMissingGuestExcluded implements JobRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "job-references-missing-guest-excluded",
              Category.BACKUP,
              Severity.NOTE,
              "A backup job excludes a guest that does not exist")
          .needs(Need.BACKUP_JOBS, Need.ALL_GUESTS)
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
            It does no harm today. But numbers are used again: the next guest that gets this one
            is left out of the backups from its first day on.
            """)
        .detection(
            """
            The job's `exclude` list against all guests of the cluster, so only if the whole
            folder `nodes/` was given. A job for a pool does not look at its `exclude`. Disabled
            jobs are left alone.
            """)
        .remediation("Take the number off the list.")
        .waiver("The guest comes and goes, or is being restored.")
        .bad(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1
            ==> jobs.cfg <==
            vzdump: nightly
            	schedule 02:30
            	storage nas
            	all 1
            	exclude 199
            """)
        .good(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1
            ==> jobs.cfg <==
            vzdump: nightly
            	schedule 02:30
            	storage nas
            	all 1
            	exclude 101
            """)
        .guidance(Guidance.G12)
        .manual("backup jobs", "chapter-vzdump.html#vzdump_jobs")
        .build();
  }

  @Override
  public boolean appliesTo(BackupJob job) {
    return job.isEnabled() && job.pool().isEmpty();
  }

  @Override
  public void check(BackupJob job, Cluster cluster, Findings findings) {
    List<Slice> missing = MissingGuests.in(job, "exclude", cluster);
    for (Slice word : missing) {
      findings.add(
          Finding.at(
                  MissingGuests.spot(word, "exclude"),
                  job.label() + " excludes guest " + word.text() + ", which does not exist")
              .remedy(MissingGuests.remedy(job, "exclude", missing)));
    }
  }
}
