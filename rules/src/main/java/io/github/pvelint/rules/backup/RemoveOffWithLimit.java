package io.github.pvelint.rules.backup;

import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.BackupRetention;
import io.github.pvelint.model.Cluster;
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

/** Jobs that stop working when their limit is reached. */
final class RemoveOffWithLimit implements JobRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "remove-off-with-limit",
              Category.BACKUP,
              Severity.ERROR,
              "A backup job removes nothing but has a limit, so it will fail")
          .needs(Need.BACKUP_JOBS, Need.STORAGES)
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
            `remove 0` does not mean that more is kept. With a retention in force the numbers add
            up to a limit: when a guest has that many backups, its next one fails, and every one
            after it.
            """)
        .detection(
            """
            `remove 0` in the job, and a retention other than keep-all: the job's `prune-backups`,
            else the storage's, else that of vzdump.conf if it was given. Silent for `protected
            1`, since protected backups do not count. Disabled jobs are left alone.
            """)
        .remediation(
            """
            Drop `remove 0`, so that old backups make room for new ones; or say `keep-all=1` if
            all of them are to stay, and watch the space.
            """)
        .waiver("Backups are removed by something else before the limit is reached.")
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
            	remove 0
            	prune-backups keep-last=3
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
            	remove 0
            	prune-backups keep-all=1
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
            	prune-backups keep-last=3
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
    if (job.isOn("remove", true)
        || retention.generations().isEmpty()
        || job.isOn("protected", false)) {
      return;
    }
    findings.add(
        Finding.at(
                job.spot("remove"),
                job.label()
                    + " fails for a guest that has "
                    + retention.generations().getAsInt()
                    + (retention.generations().getAsInt() == 1 ? " backup" : " backups")
                    + ": nothing is removed, and no more are allowed")
            .with(retention.written().orElseThrow().whole(), "the limit")
            .remedy(
                Remedy.advice(
                    "let it remove old backups: "
                        + JobCommand.set(job, "--delete remove")
                        + ", which destroys those beyond the limit; or keep all: "
                        + JobCommand.set(job, "--prune-backups keep-all=1"))));
  }
}
