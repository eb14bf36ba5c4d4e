package io.github.pvelint.rules.backup;

import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Storage;
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
import java.util.Optional;

/** Guests under HA whose backups stay behind. */
final class BackupNodeLocalHaGuest implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "backup-node-local-ha-guest",
              Category.BACKUP,
              Severity.WARNING,
              "All backups of a guest under HA lie on single nodes")
          .anyGuest()
          .needs(Need.BACKUP_JOBS, Need.STORAGES, Need.HA, Need.NODES)
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
            HA is there for the loss of a node. The backups of the guest are on the node that is
            lost: after the failover it runs on without any, and without a way back.
            """)
        .detection(
            """
            Every job that really takes the guest writes to a storage that is local to a node and
            not marked as `shared`, and the HA manager looks after the guest (state `started` or
            `stopped`). A job whose target is a directory, or is not known, keeps the rule silent.
            Judged only where the cluster has several nodes.
            """)
        .remediation(
            """
            Write to a Proxmox Backup Server or a share that all nodes reach, or add a job that
            does.
            """)
        .waiver("The directory is a mount from elsewhere, or its content is copied away.")
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
            	storage local
            	all 1
            ==> ha/resources.cfg <==
            ct: 101
            	state started
            ==> storage.cfg <==
            dir: local
            	path /var/lib/vz
            	content backup,iso
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
            ==> storage.cfg <==
            nfs: nas
            	server nas.example.org
            	export /srv/backup
            	content backup
            """)
        .guidance(Guidance.G12)
        .manual("backup and restore", "chapter-vzdump.html#chapter_vzdump")
        .manual("HA", "chapter-ha-manager.html#_requirements")
        .build();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    if (cluster.isSingleNode() || cluster.activeResource(guest).isEmpty()) {
      return;
    }
    List<BackupJob> jobs = cluster.backupJobs().orElseThrow().covering(guest, cluster);
    for (BackupJob job : jobs) {
      if (!isLocal(job, cluster)) {
        return;
      }
    }
    if (!jobs.isEmpty()) {
      findings.add(finding(guest, jobs));
    }
  }

  private static boolean isLocal(BackupJob job, Cluster cluster) {
    Optional<Storage> target = job.target(cluster);
    return target.isPresent() && !target.get().isShared().orElse(true);
  }

  private static Finding finding(Guest guest, List<BackupJob> jobs) {
    Finding finding =
        Finding.at(
            guest.spot(),
            "all backups of "
                + guest.label()
                + " lie on its node, while HA is to survive the node's loss");
    for (BackupJob job : jobs) {
      finding =
          finding.with(job.spot("storage").slice(), job.label() + " writes to a local storage");
    }
    return finding.remedy(
        Remedy.advice(
            "write to a storage that all nodes reach: "
                + JobCommand.set(jobs.get(0), "--storage STORAGE")));
  }
}
