package io.github.pvelint.rules.backup;

import io.github.pvelint.model.BackupJobObstacle;
import io.github.pvelint.model.BackupJobSelection;
import io.github.pvelint.model.BackupJobs;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A guest that no backup job takes. */
final class GuestNotInAnyJob implements GuestRule {
  /** More would hide the point; the related places name them all. */
  private static final int JOBS_IN_MESSAGE = 4;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "guest-not-in-any-job",
              Category.BACKUP,
              Severity.ERROR,
              "No backup job takes the guest")
          .anyGuest()
          .needs(Need.BACKUP_JOBS)
          .precision(Precision.HIGH)
          .supersedes("schedule-too-rare")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Nothing backs the guest up: no job of the cluster that runs selects it, or those that
            do never take it on its node. Snapshots and replication are no substitute, since they
            live on the storage, or die with the pool, that a backup is to save you from.

            It happens without a sign. A job with a list of VMIDs does not know new guests; a job
            that is bound to a node loses a guest that migrates away; a job for a pool takes only
            what is directly in it, not what is in pools nested below.
            """)
        .detection(
            """
            The selection of every job in jobs.cfg and vzdump.cron as Proxmox makes it: `pool`
            before `vmid` before `all` without `exclude`, then `node`. Unlike Proxmox's own list
            of guests without a backup job, a job counts only if it really runs: not while it is
            disabled, without a schedule, stopped by another section without one, or failing at
            every run because of options that exclude each other. Lines of vzdump.cron that Proxmox does
            not understand do not count either.

            Templates are `template-not-in-any-job`. Without jobs.cfg and vzdump.cron nothing is evaluated; if
            only a job for a pool could take the guest and user.cfg is missing, the guest stays
            partly evaluated.
            """)
        .remediation(
            """
            Add the guest to a job, or make a job for it: *Datacenter > Backup*, or `pvesh set
            /cluster/backup/JOB --vmid ...` with the whole list, since it replaces the old one.
            A job with *Selection mode: All* also takes guests that are yet to come.
            """)
        .waiver(
            """
            Another tool backs the guest up from the outside (an agent inside it, the storage
            below it), or it can be built again from code and holds no data.
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
            	storage nas
            	vmid 100,102
            """)
        .bad(
            """
            ==> nodes/pve2/qemu-server/200.conf <==
            name: mail
            ==> jobs.cfg <==
            vzdump: pve1-all
            	schedule 02:30
            	all 1
            	node pve1
            	storage nas
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
            	vmid 100,101,102
            """)
        .guidance(Guidance.G12)
        .manual("backup jobs", "chapter-vzdump.html#vzdump_jobs")
        .manual("resource pools", "chapter-pveum.html#pveum_pools")
        .build();
  }

  @Override
  public boolean appliesTo(Guest guest) {
    return !guest.isTemplate();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    judge(guest, cluster, findings);
  }

  static void judge(Guest guest, Cluster cluster, Findings findings) {
    if (guest.vmid() == 0) {
      findings.unknown(guest.anchor(), "the file's name does not say which guest it is");
      return;
    }
    Optional<BackupJobs> all = cluster.backupJobs();
    List<BackupJobSelection> jobs =
        all.isPresent() ? all.get().selections(guest, cluster) : List.of();
    boolean isKnown = true;
    for (BackupJobSelection job : jobs) {
      if (job.willRun()) {
        return;
      }
      isKnown &= !job.isUnknown();
    }
    if (isKnown) {
      findings.add(finding(guest, jobs));
    }
    for (BackupJobSelection job : jobs) {
      if (job.isUnknown()) {
        findings.unknown(guest.anchor(), sentence(job));
      }
    }
  }

  private static Finding finding(Guest guest, List<BackupJobSelection> jobs) {
    Finding finding = Finding.at(guest.spot(), message(guest, jobs));
    for (BackupJobSelection job : jobs) {
      for (BackupJobObstacle obstacle : job.reasons()) {
        finding = finding.with(obstacle.at(), "job " + job.job().id() + " " + obstacle.text());
      }
    }
    return finding.remedy(BackupJobAdvice.of(guest, jobs));
  }

  private static String message(Guest guest, List<BackupJobSelection> jobs) {
    if (jobs.isEmpty()) {
      return guest.label() + " is in no backup job: the cluster has none";
    }
    String reasons =
        jobs.stream()
            // Those that would take the guest if they ran tell most.
            .sorted(Comparator.comparing(job -> !job.selects()))
            .limit(JOBS_IN_MESSAGE)
            .map(GuestNotInAnyJob::sentence)
            .collect(Collectors.joining("; "));
    int more = jobs.size() - JOBS_IN_MESSAGE;
    return "no backup job takes "
        + guest.label()
        + ": "
        + reasons
        + (more > 0 ? "; and " + more + " more" : "");
  }

  private static String sentence(BackupJobSelection selection) {
    return "job "
        + selection.job().id()
        + " "
        + selection.reasons().stream()
            .map(BackupJobObstacle::text)
            .collect(Collectors.joining(" and "));
  }
}
