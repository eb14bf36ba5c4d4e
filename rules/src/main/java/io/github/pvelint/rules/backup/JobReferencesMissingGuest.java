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

/** Jobs that list guests which are gone. */
final class JobReferencesMissingGuest implements JobRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "job-references-missing-guest",
              Category.BACKUP,
              Severity.WARNING,
              "A backup job lists a guest that does not exist")
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
            vzdump looks for every guest of the list and cannot find this one, so each run of the
            job ends as failed, on every node. The other guests are backed up, but a job that
            fails every night is a job whose failures nobody reads any more.
            """)
        .detection(
            """
            The job's `vmid` list against all guests of the cluster, so only if the whole folder
            `nodes/` was given. A job for a pool does not look at its list. Disabled jobs are left
            alone. Numbers that the job only excludes are `job-references-missing-guest-excluded`.
            """)
        .remediation("Take the number off the list.")
        .waiver("The guest is being restored or moved here from another cluster.")
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
            	vmid 101,199
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
    List<Slice> missing = MissingGuests.in(job, "vmid", cluster);
    for (Slice word : missing) {
      findings.add(
          Finding.at(
                  MissingGuests.spot(word, "vmid"),
                  job.label() + " fails at every run: guest " + word.text() + " does not exist")
              .remedy(MissingGuests.remedy(job, "vmid", missing)));
    }
  }
}
