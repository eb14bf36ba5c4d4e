package io.github.pvelint.rules.backup;

import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Place;
import io.github.pvelint.model.SectionConfigComplaint;
import io.github.pvelint.model.SectionConfigProperty;
import io.github.pvelint.model.Spot;
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
import java.util.Set;

/** Jobs whose notifications reach nobody. */
final class LegacyNotificationOptions implements JobRule {
  private static final Set<String> DROPPED = Set.of("notification-policy", "notification-target");
  private static final RuleInfo INFO =
      RuleInfo.of(
              "legacy-notification-options",
              Category.BACKUP,
              Severity.WARNING,
              "A backup job has notification options that do not work")
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
            A failed backup that nobody hears of is found out on the day of the restore.
            `notification-policy` and `notification-target` were dropped before they were
            finished: Proxmox VE 9 ignores them, and its upgrade check fails on them. `mailto` has
            no effect once the job uses the notification system, and `legacy-sendmail` without
            `mailto` sends nothing at all.
            """)
        .detection(
            """
            In jobs.cfg: `notification-policy` or `notification-target`; `mailto` together with
            `notification-mode notification-system`; `notification-mode legacy-sendmail` without
            `mailto`. The mode `auto` and a lone `mailto` work, and are left alone. Disabled jobs
            are left alone.
            """)
        .remediation(
            "Delete the old options. Who gets what is set at *Datacenter > Notifications*.")
        .waiver("None, unless other monitoring watches the backups.")
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
            	notification-policy never
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
            	all 1
            	notification-mode legacy-sendmail
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
            	notification-mode notification-system
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
            	mailto admin@example.org
            """)
        .guidance(Guidance.G12)
        .manual("notifications of backups", "chapter-notifications.html#notification_mode")
        .manual("backup jobs", "chapter-vzdump.html#vzdump_jobs")
        .build();
  }

  @Override
  public boolean appliesTo(BackupJob job) {
    return job.isEnabled();
  }

  @Override
  public void check(BackupJob job, Cluster cluster, Findings findings) {
    for (SectionConfigComplaint complaint : job.complaints()) {
      if (DROPPED.contains(complaint.key())) {
        findings.add(dropped(job, complaint));
      }
    }
    String mode = job.option("notification-mode").map(SectionConfigProperty::value).orElse("auto");
    boolean mails = job.option("mailto").isPresent();
    if (mode.equals("notification-system") && mails) {
      findings.add(
          Finding.at(
                  job.spot("mailto"),
                  job.label() + " mails nobody: its notifications go by the notification system")
              .remedy(Remedy.advice(JobCommand.set(job, "--delete mailto"))));
    } else if (mode.equals("legacy-sendmail") && !mails) {
      findings.add(
          Finding.at(
                  job.spot("notification-mode"),
                  job.label() + " notifies nobody: it is to send mail, but not to whom")
              .remedy(
                  Remedy.advice(JobCommand.set(job, "--notification-mode notification-system"))));
    }
  }

  private static Finding dropped(BackupJob job, SectionConfigComplaint complaint) {
    String key = complaint.key();
    return Finding.at(
            new Spot(complaint.at(), Place.CURRENT, key, "", "", ""),
            job.label() + " has " + key + ", which Proxmox no longer knows")
        .remedy(Remedy.advice("remove the line from /etc/pve/jobs.cfg"));
  }
}
