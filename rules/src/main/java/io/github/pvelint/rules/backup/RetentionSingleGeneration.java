package io.github.pvelint.rules.backup;

import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.BackupRetention;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Parameter;
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

/** Jobs that keep one backup. */
final class RetentionSingleGeneration implements JobRule {
  private static final Parameter<Integer> MIN_GENERATIONS =
      Parameter.number(
          "min-generations", "How many backups of each guest are to be kept.", 1, 1000, 2);

  private static final RuleInfo INFO =
      RuleInfo.of(
              "retention-single-generation",
              Category.BACKUP,
              Severity.WARNING,
              "Only one backup of each guest is kept")
          .needs(Need.BACKUP_JOBS, Need.STORAGES)
          .parameters(MIN_GENERATIONS)
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
            After each backup the older one is removed. What has gone wrong in a guest, be it
            malware, a botched upgrade or a file deleted by mistake, is in that one backup by the
            next morning, and there is no way back behind it.
            """)
        .detection(
            """
            The numbers of the retention that counts add up to one, or to less than
            `min-generations`: the job's `prune-backups`,
            else the storage's, else that of vzdump.conf if it was given. Silent if nothing is
            removed (`remove 0`, `protected 1`), and for Proxmox Backup Server, which has a
            retention of its own and often copies elsewhere. Disabled jobs are left alone.
            """)
        .remediation(
            """
            Keep several generations, such as `keep-last=3,keep-daily=13`; that takes more space.
            """)
        .waiver("Another job keeps the older generations.")
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
            	prune-backups keep-last=1
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
            	prune-backups keep-last=3,keep-daily=13
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
    BackupRetention retention = job.retention(cluster);
    Optional<Storage> target = job.target(cluster);
    boolean isOnPbs = target.isPresent() && target.get().type().equals("pbs");
    int kept = retention.generations().orElse(0);
    if (kept < 1
        || kept >= cluster.circumstances().get(MIN_GENERATIONS)
        || isOnPbs
        || !job.isOn("remove", true)
        || job.isOn("protected", false)) {
      return;
    }
    String count = kept == 1 ? "one backup" : kept + " backups";
    Finding finding =
        Finding.at(
            job.spot("prune-backups"), job.label() + " keeps only " + count + " of each guest");
    if (job.option("prune-backups").isEmpty()) {
      finding = finding.with(retention.written().orElseThrow().whole(), "the retention");
    }
    findings.add(
        finding.remedy(
            Remedy.advice(
                "if there is space for more: "
                    + JobCommand.set(job, "--prune-backups keep-last=3,keep-daily=13"))));
  }
}
