package io.github.pvelint.rules.backup;

import io.github.pvelint.model.Answer;
import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.SectionConfigProperty;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Jobs whose storage cannot take backups. */
final class JobStorageUnusable implements JobRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "job-storage-unusable",
              Category.BACKUP,
              Severity.ERROR,
              "The storage of a backup job cannot take backups")
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
            vzdump looks at the target before it looks at the first guest. If the storage does not
            exist, is disabled, or is not meant for backups, the whole run fails, for every guest
            of the job.

            A trap are the defaults: an NFS or CIFS share without a `content` line holds disk
            images alone.
            """)
        .detection(
            """
            The job's `storage` against storage.cfg: it is there, not disabled, of a type that can
            hold backups, and has `backup` among its content, be it written or by default. Types
            that are not Proxmox's own and have no `content` line remain unknown. Disabled jobs
            are left alone. Jobs that name no storage are `job-falls-to-local`.
            """)
        .remediation(
            """
            Allow backups on the storage (*Datacenter > Storage > Edit > Content*), enable it, or
            let the job write to another one.
            """)
        .waiver("The job is made ready for a storage that is yet to come.")
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
            	storage local-lvm
            	all 1
            ==> storage.cfg <==
            lvmthin: local-lvm
            	vgname pve
            	thinpool data
            	content images,rootdir
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
        .manual("backup jobs", "chapter-vzdump.html#vzdump_jobs")
        .manual("storage types", "chapter-pvesm.html#_storage_types")
        .build();
  }

  @Override
  public boolean appliesTo(BackupJob job) {
    return job.isEnabled();
  }

  @Override
  public void check(BackupJob job, Cluster cluster, Findings findings) {
    if (job.option("storage").isEmpty()) {
      return;
    }
    Optional<Storage> storage = job.target(cluster);
    if (storage.isEmpty()) {
      findings.add(finding(job, "which storage.cfg does not have").remedy(otherStorage(job)));
    } else if (!storage.get().isEnabled()) {
      findings.add(disabled(job, storage.get()));
    } else {
      content(job, storage.get(), findings);
    }
  }

  private static void content(BackupJob job, Storage storage, Findings findings) {
    Optional<Boolean> holds = storage.holds("backup");
    if (holds.isEmpty()) {
      findings.unknown(
          storage.anchor(), "what " + storage.label() + " of type " + storage.type() + " holds");
    } else if (!holds.get() && storage.canHoldBackups() == Answer.NO) {
      findings.add(
          finding(job, "and type " + storage.type() + " never holds backups")
              .with(storage.anchor(), "the storage")
              .remedy(otherStorage(job)));
    } else if (!holds.get()) {
      findings.add(withoutContent(job, storage));
    }
  }

  private static Finding withoutContent(BackupJob job, Storage storage) {
    List<String> content = storage.content().orElse(Set.of()).stream().sorted().toList();
    String now = String.join(",", content);
    boolean written = storage.option("content").isPresent();
    return finding(
            job,
            "which is there for "
                + now
                + " and not for backups"
                + (written ? "" : ", the default of type " + storage.type()))
        .with(storage.spot("content").slice(), "the storage's content")
        .remedy(
            Remedy.advice(
                "allow backups on it, if that is what it is for: `pvesm set "
                    + storage.id()
                    + " --content "
                    + Stream.concat(content.stream(), Stream.of("backup"))
                        .filter(kind -> !kind.equals("none"))
                        .collect(Collectors.joining(","))
                    + "`"));
  }

  private static Finding disabled(BackupJob job, Storage storage) {
    return finding(job, "which is disabled")
        .with(storage.spot("disable").slice(), "disabled here")
        .remedy(
            Remedy.advice(
                "enable it if it was not switched off for a reason: `pvesm set "
                    + storage.id()
                    + " --disable 0`"));
  }

  private static Finding finding(BackupJob job, String fault) {
    return Finding.at(
        job.spot("storage"),
        job.label()
            + " fails at every run: it writes to storage "
            + job.option("storage").map(SectionConfigProperty::value).orElse("")
            + ", "
            + fault);
  }

  private static Remedy otherStorage(BackupJob job) {
    return Remedy.advice(
        "let it write to a storage that takes backups: "
            + JobCommand.set(job, "--storage STORAGE"));
  }
}
