package io.github.pvelint.rules.backup;

import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.KeyValueFile;
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

/** Jobs that do not say where backups go. */
final class JobFallsToLocal implements JobRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "job-falls-to-local",
              Category.BACKUP,
              Severity.NOTE,
              "A backup job names no storage, so its backups go to local")
          .needs(Need.BACKUP_JOBS)
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
            Without `storage` and `dumpdir` a job takes what /etc/vzdump.conf of each node says,
            and if that says nothing, storage `local`: the root file system of the very node whose
            loss the backup is to survive. When it is full, the node is in trouble, too.
            """)
        .detection(
            """
            Neither `storage` nor `dumpdir` in the job. If vzdump.conf lies beside the other files
            and names one, the rule stays silent; otherwise the message says that it was not seen.
            Disabled jobs are left alone.
            """)
        .remediation("Name the storage in the job.")
        .waiver("Each node has its target in /etc/vzdump.conf.")
        .bad(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1
            ==> jobs.cfg <==
            vzdump: nightly
            	schedule 02:30
            	all 1
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
            	all 1
            	storage nas
            """)
        .guidance(Guidance.G12)
        .manual("backup jobs", "chapter-vzdump.html#vzdump_jobs")
        .manual("configuration of vzdump", "chapter-vzdump.html#vzdump_configuration")
        .build();
  }

  @Override
  public boolean appliesTo(BackupJob job) {
    return job.isEnabled();
  }

  @Override
  public void check(BackupJob job, Cluster cluster, Findings findings) {
    Optional<KeyValueFile> usual = cluster.parts().vzdumpDefaults();
    boolean isNamed =
        job.option("storage").isPresent()
            || job.option("dumpdir").isPresent()
            || usual
                .filter(file -> file.find("storage").or(() -> file.find("dumpdir")).isPresent())
                .isPresent();
    if (isNamed) {
      return;
    }
    findings.add(
        Finding.at(
                job.spot("storage"),
                job.label()
                    + " names no storage, so its backups go to local on each node"
                    + (usual.isPresent() ? "" : ", unless /etc/vzdump.conf there names one"))
            .remedy(Remedy.advice("name a storage: " + JobCommand.set(job, "--storage STORAGE"))));
  }
}
