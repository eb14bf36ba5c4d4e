package io.github.pvelint.rules.backup;

import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Pools;
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

/** Jobs for a pool without guests. */
final class JobPoolEmpty implements JobRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "job-pool-empty",
              Category.BACKUP,
              Severity.WARNING,
              "The pool of a backup job holds no guests")
          .needs(Need.BACKUP_JOBS, Need.POOLS)
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
            The job runs at its time and backs up nothing. That is fine while the pool waits for
            its first guest; more often the guests were moved out of it, and out of their backup.
            """)
        .detection(
            """
            The job's `pool` exists in user.cfg and has no guest, nor has any pool nested below it
            (that is `job-pool-missing-or-empty`). Disabled jobs are left alone.
            """)
        .remediation("Put the guests into the pool, or remove the job.")
        .waiver("The pool is new, and its guests are yet to come.")
        .bad(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1
            ==> jobs.cfg <==
            vzdump: nightly
            	schedule 02:30
            	pool prod
            	storage nas
            ==> user.cfg <==
            pool:prod::::
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
            	pool prod
            	storage nas
            ==> user.cfg <==
            pool:prod::101::
            """)
        .guidance(Guidance.G12)
        .manual("backup jobs", "chapter-vzdump.html#vzdump_jobs")
        .manual("resource pools", "chapter-pveum.html#pveum_pools")
        .build();
  }

  @Override
  public boolean appliesTo(BackupJob job) {
    return job.isEnabled() && job.pool().isPresent();
  }

  @Override
  public void check(BackupJob job, Cluster cluster, Findings findings) {
    Pools pools = cluster.pools().orElseThrow();
    String name = job.pool().orElseThrow().value();
    if (pools.exists(name)
        && pools.guestsOf(name).isEmpty()
        && PoolMembers.childrenWithGuests(pools, name).isEmpty()) {
      findings.add(
          Finding.at(
                  job.spot("pool"), job.label() + " takes nothing: pool " + name + " has no guest")
              .remedy(
                  Remedy.advice(
                      "add guests to the pool: `pvesh set /pools --poolid "
                          + name
                          + " --vms VMID`, or remove the job")));
    }
  }
}
