package io.github.pvelint.rules.backup;

import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.CalendarEvent;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Schedule;
import io.github.pvelint.model.Spot;
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
import io.github.pvelint.syntax.Slice;

/** A job whose schedule Proxmox cannot read, or whose time never comes. */
final class JobScheduleInvalid implements JobRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "job-schedule-invalid",
              Category.BACKUP,
              Severity.ERROR,
              "Backup job's schedule is no calendar event, or never comes")
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
            A schedule is a calendar event: weekdays, a date and a time, each of which may be left
            out (`mon..fri 02:30`), or one of a few words in lower case (`daily`, `weekly`). It
            looks like systemd's, but is a smaller language of Proxmox's own: `Daily`, `midnight`,
            `Mon 02:30 Europe/Berlin` and lines of cron are none. Proxmox drops the whole section
            for it: the job vanishes and never runs.

            Other events are valid and never come: 30 February, month 0, a year that is over. Such
            a job stays in the web interface and never runs either.
            """)
        .detection(
            """
            The `schedule` of each `vzdump` section of jobs.cfg, read as Proxmox's own parser reads
            it, longer than 128 characters included. It never comes if Proxmox's search for the
            next time from the present on, or from `--now`, gives up.
            """)
        .remediation(
            """
            Write a valid event; `pvelint calendar 'mon..fri 02:30'` shows what Proxmox makes of
            one, and when it would run. A job with an invalid schedule can only be mended in
            /etc/pve/jobs.cfg, since the API does not find it.
            """)
        .waiver(
            """
            A single run in the past (`2025-06-01 03:00`) that has served its purpose; better
            remove the job, or set `enabled 0`.
            """)
        .bad(
            """
            ==> lxc/101.conf <==
            hostname: web
            ==> jobs.cfg <==
            vzdump: nightly
            	schedule Daily
            	storage nas
            	all 1
            """)
        .bad(
            """
            ==> lxc/101.conf <==
            hostname: web
            ==> jobs.cfg <==
            vzdump: yearly
            	schedule *-2-30 04:00
            	storage nas
            	all 1
            """)
        .good(
            """
            ==> lxc/101.conf <==
            hostname: web
            ==> jobs.cfg <==
            vzdump: nightly
            	schedule daily
            	storage nas
            	all 1

            vzdump: weekly
            	schedule Sat 02:30 UTC
            	storage nas
            	all 1
            """)
        .guidance(Guidance.G12)
        .manual("calendar events", "chapter-calendar-events.html#chapter_calendar_events")
        .build();
  }

  @Override
  public boolean appliesTo(BackupJob job) {
    return job.origin() == BackupJob.Origin.JOBS_CFG;
  }

  @Override
  public void check(BackupJob job, Cluster cluster, Findings findings) {
    if (job.hasUsableSchedule()) {
      if (job.neverElapses(cluster.circumstances().now())) {
        findings.add(never(job));
      }
      return;
    }
    if (job.refusedSchedule().isPresent()) {
      findings.add(invalid(job, job.refusedSchedule().get()));
    }
  }

  private static Finding never(BackupJob job) {
    String text = job.schedule().map(schedule -> schedule.value()).orElse("");
    return Finding.at(
            job.spot("schedule"),
            job.label() + " never runs: the time `" + text + "` does not come any more")
        .remedy(
            Remedy.advice(
                "give it a time that comes: pvesh set /cluster/backup/"
                    + job.id()
                    + " --schedule 02:30"));
  }

  private static Finding invalid(BackupJob job, Slice text) {
    String reason =
        CalendarEvent.read(text) instanceof Schedule.Invalid invalid
            ? invalid.reason()
            : "it is longer than 128 characters";
    Spot spot = job.spot("schedule").underlining(text);
    return Finding.at(
            spot,
            "the schedule of "
                + job.label()
                + " is no calendar event, so Proxmox drops the job: "
                + reason)
        .remedy(
            Remedy.advice(
                "correct the line in /etc/pve/jobs.cfg; `pvelint calendar EVENT` tries one out"));
  }
}
