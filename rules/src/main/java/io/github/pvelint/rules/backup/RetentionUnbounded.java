package io.github.pvelint.rules.backup;

import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.BackupRetention;
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
import java.util.Set;

/** Jobs that fill their storage. */
final class RetentionUnbounded implements JobRule {
  private static final Set<String> FILES = Set.of("dir", "btrfs", "nfs", "cifs", "cephfs");
  private static final RuleInfo INFO =
      RuleInfo.of(
              "retention-unbounded",
              Category.BACKUP,
              Severity.NOTE,
              "Backups are never removed, so they fill the storage")
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
            With nothing said of retention, or with `keep-all=1`, every backup stays until
            somebody deletes it. On the day on which the storage is full, no guest gets a backup
            any more.
            """)
        .detection(
            """
            Neither the job nor its storage nor vzdump.conf limits the number of backups, and the
            storage is a directory, NFS, CIFS, CephFS or Btrfs. Proxmox Backup Server prunes by
            its own rules and is left alone. If vzdump.conf was not given, the message says so.
            Disabled jobs are left alone.
            """)
        .remediation(
            "Say how many are to stay, best at the storage, so that it holds for every job.")
        .waiver("Old backups are removed by hand or by a script, or must be kept for good.")
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
            ==> storage.cfg <==
            nfs: nas
            	server nas.example.org
            	export /srv/backup
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
            	storage nas
            	all 1
            	prune-backups keep-daily=7
            ==> storage.cfg <==
            nfs: nas
            	server nas.example.org
            	export /srv/backup
            	content backup
            """)
        .guidance(Guidance.G12)
        .manual("retention", "chapter-vzdump.html#vzdump_retention")
        .manual("backup jobs", "chapter-vzdump.html#vzdump_jobs")
        .build();
  }

  @Override
  public boolean appliesTo(BackupJob job) {
    return job.isEnabled();
  }

  @Override
  public void check(BackupJob job, Cluster cluster, Findings findings) {
    Optional<Storage> target = job.target(cluster);
    BackupRetention retention = job.retention(cluster);
    if (target.isEmpty()
        || !FILES.contains(target.get().type())
        || retention.generations().isPresent()) {
      return;
    }
    boolean isUnseen = retention.written().isEmpty() && cluster.parts().vzdumpDefaults().isEmpty();
    Finding finding =
        Finding.at(
            job.spot("prune-backups"),
            job.label()
                + " keeps every backup on storage "
                + target.get().id()
                + (isUnseen ? ", unless /etc/vzdump.conf limits them" : ""));
    findings.add(
        finding.remedy(
            Remedy.advice(
                "`pvesm set "
                    + target.get().id()
                    + " --prune-backups keep-last=3,keep-daily=13`, or the same for the job; the"
                    + " next run then removes what goes beyond it")));
  }
}
