package io.github.pvelint.rules.backup;

import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.BackupJobObstacle.Kind;
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
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Guests whose only jobs are switched off. */
final class CoveredByDisabledJobOnly implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "covered-by-disabled-job-only",
              Category.BACKUP,
              Severity.ERROR,
              "Only disabled backup jobs select the guest")
          .anyGuest()
          .needs(Need.BACKUP_JOBS)
          .supersedes("guest-not-in-any-job", "schedule-too-rare")
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
            The job is there, lists the guest, and never runs. Proxmox's own list of guests
            without a backup job does not look at the switch: there the guest counts as covered.
            Jobs are switched off for an evening, and forgotten.
            """)
        .detection(
            """
            No job of jobs.cfg and vzdump.cron really takes the guest, and at least one would if
            it were enabled. Templates are left alone. If only a job for a pool could take the
            guest and user.cfg is missing, the guest stays partly evaluated.
            """)
        .remediation(
            """
            Switch the job on again (*Datacenter > Backup*), or add the guest to another one.
            """)
        .waiver("Another tool backs the guest up from the outside.")
        .bad(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1
            ==> jobs.cfg <==
            vzdump: nightly
            	schedule 02:30
            	enabled 0
            	storage nas
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
            	storage nas
            	all 1
            """)
        .guidance(Guidance.G12)
        .manual("backup jobs", "chapter-vzdump.html#vzdump_jobs")
        .build();
  }

  @Override
  public boolean appliesTo(Guest guest) {
    return !guest.isTemplate();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    if (guest.vmid() == 0) {
      findings.unknown(guest.anchor(), "the file's name does not say which guest it is");
      return;
    }
    BackupJobs jobs = cluster.backupJobs().orElseThrow();
    if (areAllEnabled(jobs)) {
      return;
    }
    List<BackupJobSelection> all = jobs.selections(guest, cluster);
    List<BackupJobSelection> disabled =
        all.stream().filter(job -> job.isHinderedOnlyBy(Set.of(Kind.DISABLED))).toList();
    if (disabled.isEmpty() || all.stream().anyMatch(BackupJobSelection::willRun)) {
      return;
    }
    List<BackupJobSelection> unknown = all.stream().filter(BackupJobSelection::isUnknown).toList();
    for (BackupJobSelection one : unknown) {
      findings.unknown(guest.anchor(), "whether " + one.job().label() + " takes " + guest.label());
    }
    if (unknown.isEmpty()) {
      findings.add(finding(guest, disabled));
    }
  }

  private static boolean areAllEnabled(BackupJobs jobs) {
    for (BackupJob job : jobs.jobs()) {
      if (!job.isEnabled()) {
        return false;
      }
    }
    return true;
  }

  private static Finding finding(Guest guest, List<BackupJobSelection> disabled) {
    String names =
        disabled.stream().map(one -> one.job().id()).limit(4).collect(Collectors.joining(", "));
    Finding finding =
        Finding.at(
            guest.spot(),
            guest.label()
                + " is backed up by no job that runs: "
                + names
                + (disabled.size() == 1 ? " is disabled" : " are disabled"));
    for (BackupJobSelection one : disabled) {
      finding = finding.with(one.job().spot("enabled").slice(), one.job().id() + " is disabled");
    }
    return finding.remedy(BackupJobAdvice.of(guest, disabled));
  }
}
