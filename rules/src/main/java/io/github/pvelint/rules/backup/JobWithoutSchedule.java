package io.github.pvelint.rules.backup;

import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.SectionConfigComplaint;
import io.github.pvelint.model.SectionConfigComplaint.Reason;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.JobRule;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** A section of jobs.cfg that does not say when it is to run. */
final class JobWithoutSchedule implements JobRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "job-without-schedule",
              Category.BACKUP,
              Severity.ERROR,
              "Backup job has no schedule and never runs")
          .needs(Need.BACKUP_JOBS)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Proxmox drops a section of jobs.cfg that lacks its `schedule`: the job is not in the
            web interface, never runs, and says nothing about it. The guests it was meant for have
            no backup unless another job takes them.

            It comes of editing by hand. An empty line ends a section, so that a `schedule` below
            it is lost; and `starttime` with `dow`, which the API still takes, means nothing in the
            file.
            """)
        .detection(
            """
            Sections `vzdump: ID` of jobs.cfg for which Proxmox finds no `schedule`, enabled or
            not. One that is there but is no calendar event is the matter of
            `job-schedule-invalid`. Lines of vzdump.cron always have a time.
            """)
        .remediation(
            """
            Add a line such as `schedule 02:30` to the section in /etc/pve/jobs.cfg. The API does
            not reach a job that it has dropped.
            """)
        .waiver("Never: remove the section if the job is not wanted any more.")
        .bad(
            """
            ==> lxc/101.conf <==
            hostname: web
            ==> jobs.cfg <==
            vzdump: nightly
            	storage nas
            	all 1
            """)
        .bad(
            """
            ==> lxc/101.conf <==
            hostname: web
            ==> jobs.cfg <==
            vzdump: nightly
            	starttime 02:30
            	dow sun
            	storage nas
            	all 1
            """)
        .good(
            """
            ==> lxc/101.conf <==
            hostname: web
            ==> jobs.cfg <==
            vzdump: nightly
            	schedule sun 02:30
            	storage nas
            	all 1
            """)
        .guidance(Guidance.G12)
        .manual("backup jobs", "chapter-vzdump.html#vzdump_jobs")
        .manual("calendar events", "chapter-calendar-events.html#chapter_calendar_events")
        .build();
  }

  @Override
  public void check(BackupJob job, Cluster cluster, Findings findings) {
    if (job.hasUsableSchedule() || job.refusedSchedule().isPresent()) {
      return;
    }
    Finding finding =
        Finding.at(job.spot("schedule"), job.label() + " has no schedule, so Proxmox drops it")
            .remedy(
                Remedy.advice(
                    "add a line `schedule 02:30`, or whenever it is to run, to the section "
                        + job.id()
                        + " in /etc/pve/jobs.cfg"));
    for (SectionConfigComplaint complaint : job.complaints()) {
      boolean api = complaint.key().equals("starttime") || complaint.key().equals("dow");
      boolean empty = complaint.key().equals("schedule") && complaint.reason() == Reason.BAD_VALUE;
      if (api || empty) {
        String text = api ? "the API alone knows this, not the file" : "a line without a value";
        finding = finding.with(complaint.at(), text);
      }
    }
    findings.add(finding);
  }
}
