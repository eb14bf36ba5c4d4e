package io.github.pvelint.rules.backup;

import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.BackupJobObstacle.Kind;
import io.github.pvelint.model.BackupJobSelection;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.HighAvailability;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Guests under HA that lose their backup with their node. */
final class NodePinnedJobHaGuest implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "node-pinned-job-ha-guest",
              Category.BACKUP,
              Severity.WARNING,
              "A guest under HA has a backup only as long as it stays on its node")
          .anyGuest()
          .needs(Need.BACKUP_JOBS, Need.HA, Need.NODES)
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
            The HA manager moves the guest to another node when its node fails, or is put into
            maintenance. The jobs that take the guest run on its present node only: from that day
            on it has no backup.
            """)
        .detection(
            """
            Every job that really takes the guest names a `node`, the HA manager looks after the
            guest (state `started` or `stopped`), and there is a node among those it may move it
            to (HA groups and rules considered) on which no enabled job would take it.
            """)
        .remediation(
            """
            Delete `node` from the job, or make such a job for every node that the guest may move
            to.
            """)
        .waiver("The guest comes back to its node soon, and a gap in its backups does no harm.")
        .bad(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1
            ==> nodes/pve2/qemu-server/200.conf <==
            name: mail
            ==> jobs.cfg <==
            vzdump: nightly
            	schedule 02:30
            	storage nas
            	all 1
            	node pve1
            ==> ha/resources.cfg <==
            ct: 101
            	state started
            """)
        .good(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1
            ==> nodes/pve2/qemu-server/200.conf <==
            name: mail
            ==> jobs.cfg <==
            vzdump: nightly
            	schedule 02:30
            	storage nas
            	all 1
            ==> ha/resources.cfg <==
            ct: 101
            	state started
            """)
        .guidance(Guidance.G12)
        .manual("backup jobs", "chapter-vzdump.html#vzdump_jobs")
        .manual("HA resources", "chapter-ha-manager.html#ha_manager_resource_config")
        .build();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    HighAvailability ha = cluster.highAvailability().orElseThrow();
    if (cluster.activeResource(guest).isEmpty()) {
      return;
    }
    List<BackupJobSelection> jobs = cluster.backupJobs().orElseThrow().selections(guest, cluster);
    List<BackupJob> covering =
        jobs.stream().filter(BackupJobSelection::willRun).map(BackupJobSelection::job).toList();
    if (covering.isEmpty() || covering.stream().anyMatch(job -> job.node().isEmpty())) {
      return;
    }
    Set<String> bare = new TreeSet<>(ha.candidates(guest, cluster));
    guest.node().ifPresent(bare::remove);
    jobs.stream()
        .filter(job -> job.isHinderedOnlyBy(Set.of(Kind.OTHER_NODE)))
        .forEach(job -> job.job().node().ifPresent(node -> bare.remove(node.value())));
    if (!bare.isEmpty()) {
      findings.add(finding(guest, covering, bare));
    }
  }

  private static Finding finding(Guest guest, List<BackupJob> covering, Set<String> bare) {
    Finding finding =
        Finding.at(
            guest.spot(),
            "HA may move "
                + guest.label()
                + " to "
                + String.join(", ", bare)
                + ", where no backup job takes it");
    for (BackupJob job : covering) {
      finding = finding.with(job.spot("node").slice(), job.label() + " is bound to its node");
    }
    return finding.remedy(
        Remedy.advice(
            "unless its target is there on that node only: "
                + JobCommand.set(covering.get(0), "--delete node")));
  }
}
