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
import java.util.Optional;

/** Jobs between whose properties Proxmox cannot choose. */
final class ConflictingSelectors implements JobRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "conflicting-selectors",
              Category.BACKUP,
              Severity.ERROR,
              "A backup job has properties that exclude each other, so it never runs")
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
            A list of guests together with `all`, `exclude` or `pool`, or a storage together with
            a directory, is an error to vzdump: every run ends at once, before the first guest.
            The web interface does not make such jobs; edited files have them. Proxmox's list of
            guests without a backup job counts the guests as covered all the same.
            """)
        .detection(
            """
            `vmid` with `all` (on), `exclude` or `pool`; `storage` with `dumpdir`. An `exclude`
            beside a `pool` is `conflicting-selectors-exclude-ignored`. Disabled jobs are left
            alone.
            """)
        .remediation("Keep one of the two, and delete the other.")
        .waiver("None: the job does nothing as it is.")
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
            	vmid 101
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
            	vmid 101
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
            	exclude 100
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
    Optional<BackupJob.Conflict> conflict = job.conflict();
    if (conflict.isPresent()) {
      findings.add(finding(job, conflict.get()));
    }
  }

  private static Finding finding(BackupJob job, BackupJob.Conflict conflict) {
    String first = conflict.first().key();
    String second = conflict.second().key();
    return Finding.at(
            job.spot(second),
            job.label()
                + " fails at every run: "
                + second
                + " and "
                + first
                + " exclude each other")
        .with(conflict.first().whole(), "the other one")
        .remedy(
            Remedy.advice(
                "keep one of the two: "
                    + JobCommand.set(job, "--delete " + second)
                    + " or --delete "
                    + first));
  }
}
