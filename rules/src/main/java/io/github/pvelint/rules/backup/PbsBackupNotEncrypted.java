package io.github.pvelint.rules.backup;

import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Storage;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.StorageRule;
import java.util.List;

/** Backups that the backup server can read. */
final class PbsBackupNotEncrypted implements StorageRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "pbs-backup-not-encrypted",
              Category.BACKUP,
              Severity.NOTE,
              "Backups are sent to Proxmox Backup Server without encryption of their own")
          .needs(Need.BACKUP_JOBS, Need.STORAGES)
          .security("3.1")
          .offByDefault()
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
            The connection is encrypted, the backups are not: whoever administers the backup
            server, or gets hold of its disks, reads every guest. For a server at another site or
            company that is often not wanted.
            """)
        .detection(
            """
            A `pbs` storage without `encryption-key` to which at least one enabled job writes (by
            name, or by vzdump.conf).
            """)
        .remediation(
            """
            Make a key (`pvesm set STORAGE --encryption-key autogen`) and keep a copy outside of
            the cluster: without it nothing can be restored. Only new backups are encrypted.
            """)
        .waiver("The server is trusted like the cluster itself, or its disks are encrypted.")
        .bad(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1
            ==> jobs.cfg <==
            vzdump: nightly
            	schedule 02:30
            	storage pbs1
            	all 1
            ==> storage.cfg <==
            pbs: pbs1
            	server pbs.example.org
            	datastore store1
            	content backup
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
            	storage pbs1
            	all 1
            ==> storage.cfg <==
            pbs: pbs1
            	server pbs.example.org
            	datastore store1
            	content backup
            	encryption-key 0a:1b:2c:3d
            	master-pubkey 1
            """)
        .guidance(Guidance.G12)
        .manual("encryption", "chapter-pvesm.html#storage_pbs_encryption")
        .build();
  }

  @Override
  public boolean appliesTo(Storage storage) {
    return storage.type().equals("pbs");
  }

  @Override
  public void check(Storage storage, Cluster cluster, Findings findings) {
    List<BackupJob> users =
        cluster.backupJobs().orElseThrow().jobs().stream()
            .filter(BackupJob::isEnabled)
            .filter(job -> job.targetId(cluster).filter(storage.id()::equals).isPresent())
            .toList();
    if (storage.option("encryption-key").isPresent() || users.isEmpty()) {
      return;
    }
    findings.add(
        Finding.at(
                storage.spot("encryption-key"),
                "backups on " + storage.label() + " can be read by the backup server")
            .with(users.get(0).spot("storage").slice(), users.get(0).label() + " writes there")
            .remedy(
                Remedy.advice(
                    "`pvesm set "
                        + storage.id()
                        + " --encryption-key autogen`, then keep a copy of the key outside of the"
                        + " cluster: without it nothing can be restored")));
  }
}
