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
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Jobs for a pool whose exclude has no effect. */
final class ConflictingSelectorsExcludeIgnored implements JobRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "conflicting-selectors-exclude-ignored",
              Category.BACKUP,
              Severity.WARNING,
              "A backup job for a pool has an exclude, which has no effect")
          .needs(Need.BACKUP_JOBS)
          .precision(Precision.VERY_HIGH)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A job for a pool takes every guest that is directly in the pool; it does not look at
            `exclude`. What was to be left out is backed up: space that nobody planned for, or a
            guest that must not be touched.
            """)
        .detection(
            """
            `pool` and `exclude` in one job, without a `vmid` (that is `conflicting-selectors`).
            Disabled jobs are left alone.
            """)
        .remediation(
            """
            Delete the `exclude`, and take the guests out of the pool or leave single disks out
            with `backup=0`.
            """)
        .waiver("None: the line says something that is not true.")
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
            	pool prod
            	exclude 101
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
    return job.isEnabled();
  }

  @Override
  public void check(BackupJob job, Cluster cluster, Findings findings) {
    if (job.pool().isPresent()
        && job.option("exclude").isPresent()
        && job.option("vmid").isEmpty()) {
      findings.add(
          Finding.at(
                  job.spot("exclude"),
                  job.label()
                      + " backs up what its exclude names: a job for a pool does not look at it")
              .with(job.spot("pool").slice(), "the pool")
              .remedy(
                  Remedy.advice(
                      JobCommand.set(job, "--delete exclude")
                          + "; a guest that is not to be backed up belongs into another pool")));
    }
  }
}
