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
import java.util.List;

/** Jobs for a pool that gives them nothing. */
final class JobPoolMissingOrEmpty implements JobRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "job-pool-missing-or-empty",
              Category.BACKUP,
              Severity.ERROR,
              "The pool of a backup job does not exist, or holds guests in child pools only")
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
            A job for a pool takes the guests that are directly in it. Pools nested below it do
            not count, so a pool that has only child pools gives the job nothing to do.

            A pool that does not exist is worse: every run fails, and so does Proxmox's own query
            for guests without a backup job, even if the job is disabled.
            """)
        .detection(
            """
            The job's `pool` against user.cfg. A missing pool is reported for disabled jobs as
            well. A pool without guests directly in it is reported if one of its child pools has
            some; one without any is `job-pool-empty`. Names with more than three levels are
            refused by Proxmox: no such pool exists.
            """)
        .remediation(
            """
            Name the pool that holds the guests. For several pools make several jobs, or move the
            guests up.
            """)
        .waiver("The pool is about to be made.")
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
            pool:prod/web::101::
            """)
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
            pool:test::101::
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
    return job.pool().isPresent();
  }

  @Override
  public void check(BackupJob job, Cluster cluster, Findings findings) {
    Pools pools = cluster.pools().orElseThrow();
    String name = job.pool().orElseThrow().value();
    if (!pools.exists(name)) {
      findings.add(
          Finding.at(
                  job.spot("pool"),
                  job.label()
                      + (job.isEnabled()
                          ? " fails at every run: it"
                          : " is disabled, yet breaks the query for guests without backup: it")
                      + " takes pool "
                      + name
                      + ", which does not exist")
              .remedy(remedy(job)));
    } else if (job.isEnabled() && pools.guestsOf(name).isEmpty()) {
      List<String> children = PoolMembers.childrenWithGuests(pools, name);
      if (!children.isEmpty()) {
        findings.add(childrenOnly(job, name, children));
      }
    }
  }

  private static Finding childrenOnly(BackupJob job, String name, List<String> children) {
    return Finding.at(
            job.spot("pool"),
            job.label()
                + " takes nothing: pool "
                + name
                + " has guests only in "
                + String.join(", ", children)
                + ", and child pools do not count")
        .remedy(
            Remedy.advice(
                "name the pool that holds the guests: "
                    + JobCommand.set(job, "--pool " + children.get(0))
                    + (children.size() > 1 ? ", and make a job for each other one" : "")));
  }

  private static Remedy remedy(BackupJob job) {
    return Remedy.advice(
        "name a pool that exists: " + JobCommand.set(job, "--pool POOL") + ", or make the pool");
  }
}
