package io.github.pvelint.rules.backup;

import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Storage;
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

/** Jobs whose backups stay on the node. */
final class BackupNodeLocal implements JobRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "backup-node-local",
              Category.BACKUP,
              Severity.NOTE,
              "Backups lie on the node whose guests they are of")
          .needs(Need.BACKUP_JOBS, Need.STORAGES)
          .precision(Precision.MEDIUM)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            The storage is a directory of the node itself. It helps against mistakes within a
            guest, not against the loss of the node: guest and backup are gone together. Other
            nodes cannot restore from it either.
            """)
        .detection(
            """
            The job's storage (or that of vzdump.conf) is of a type that is local to a node, and
            not marked as `shared`. That a directory is really a mount of something else cannot be
            seen. Disabled jobs are left alone.
            """)
        .remediation(
            """
            Write to a Proxmox Backup Server or a share on another machine, or copy the backups
            away.
            """)
        .waiver(
            """
            The directory is a mount from elsewhere, its content is copied away, or another job
            does that.
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
            	storage local
            	all 1
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
            ==> jobs.cfg <==
            vzdump: nightly
            	schedule 02:30
            	storage nas
            	all 1
            ==> storage.cfg <==
            nfs: nas
            	server nas.example.org
            	export /srv/backup
            	content backup
            """)
        .guidance(Guidance.G12)
        .manual("backup and restore", "chapter-vzdump.html#chapter_vzdump")
        .manual("storage types", "chapter-pvesm.html#_storage_types")
        .build();
  }

  @Override
  public boolean appliesTo(BackupJob job) {
    return job.isEnabled();
  }

  @Override
  public void check(BackupJob job, Cluster cluster, Findings findings) {
    Optional<Storage> target = job.target(cluster);
    if (target.isEmpty() || target.get().isShared().orElse(true)) {
      return;
    }
    Storage storage = target.get();
    findings.add(
        Finding.at(
                job.spot("storage"),
                job.label()
                    + " writes to storage "
                    + storage.id()
                    + ", which is lost together with the node")
            .with(storage.anchor(), "not shared")
            .remedy(
                Remedy.advice(
                    "write to a storage on another machine: "
                        + JobCommand.set(job, "--storage STORAGE")
                        + ", or copy the backups away")));
  }
}
