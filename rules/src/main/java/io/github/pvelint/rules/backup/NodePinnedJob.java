package io.github.pvelint.rules.backup;

import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.SectionConfigProperty;
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

/** Jobs that are bound to a node. */
final class NodePinnedJob implements JobRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "node-pinned-job",
              Category.BACKUP,
              Severity.NOTE,
              "A backup job runs on one node only")
          .needs(Need.BACKUP_JOBS, Need.NODES)
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
            The job takes only guests that are on that node when it starts. One that migrates away
            is in no job any more, and nothing says so; one that comes in may be backed up twice.
            """)
        .detection(
            """
            `node` in a job, if the folder `nodes/` has more than one node. Disabled jobs are left
            alone.
            """)
        .remediation(
            """
            Delete `node`: each node backs up its own guests anyway. If the target is there on
            that node only, give the other nodes jobs of their own.
            """)
        .waiver("The guests are bound to the node by its hardware, or the target is.")
        .bad(
            """
            ==> nodes/pve2/qemu-server/200.conf <==
            name: mail
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1
            ==> jobs.cfg <==
            vzdump: nightly
            	schedule 02:30
            	storage nas
            	all 1
            	node pve1
            """)
        .good(
            """
            ==> nodes/pve2/qemu-server/200.conf <==
            name: mail
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1
            ==> jobs.cfg <==
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
  public boolean appliesTo(BackupJob job) {
    return job.isEnabled();
  }

  @Override
  public void check(BackupJob job, Cluster cluster, Findings findings) {
    if (job.node().isEmpty() || cluster.isSingleNode()) {
      return;
    }
    findings.add(
        Finding.at(
                job.spot("node"),
                job.label()
                    + " runs on "
                    + job.node().map(SectionConfigProperty::value).orElseThrow()
                    + " only: a guest that migrates away loses its backup")
            .remedy(
                Remedy.advice(
                    "unless its target is there on that node only: "
                        + JobCommand.set(job, "--delete node"))));
  }
}
