package io.github.pvelint.rules.backup;

import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.CalendarEvent;
import io.github.pvelint.model.CalendarSurprise;
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
import java.util.Optional;

/** A schedule that is valid, but rarely means what its author had in mind. */
final class JobScheduleSurprising implements JobRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "job-schedule-surprising",
              Category.BACKUP,
              Severity.WARNING,
              "Backup job's schedule hardly means what it looks like")
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
            Proxmox takes some schedules in a way that nobody expects, and says nothing:

            - `24:00` and `25:00` have no such hour, so they become minute 24 or 25 of every hour.
            - `22:00,23:00` is 22:00 and 22:23: the comma lists minutes, the last part is seconds.
            - `5` is minute 5 of every hour, not five o'clock.
            - `*` and `2:30..40` are every minute (of that range), not some time within it.
            - `*/7` goes on from minute 56 to minute 7, and never runs at minute 0 after that.

            The job then runs far too often, which wears the storage and prunes good generations
            away within hours; or not when it should.
            """)
        .detection(
            """
            The `schedule` of `vzdump` sections in jobs.cfg: two parts of which the first cannot be
            an hour; three parts whose middle one ends in a list with what looks like an hour; plain
            numbers without a colon; minutes or seconds with `*` or a range without a step; an
            open step of minutes or hours that does not come out even. `*/30`, `0/15`, `8..17:0/30`
            and words such as `hourly` are as they look and stay silent.
            """)
        .remediation(
            """
            Say what is meant: `00:00` for midnight, `22,23:00` for two hours, `05:00` for five
            o'clock, `*:05` for each hour. `pvelint calendar EVENT` shows the next runs of an event.
            """)
        .waiver("The runs that the message names are the ones you want.")
        .bad(
            """
            ==> lxc/101.conf <==
            hostname: web
            ==> jobs.cfg <==
            vzdump: nightly
            	schedule 22:00,23:00
            	storage nas
            	all 1
            """)
        .bad(
            """
            ==> lxc/101.conf <==
            hostname: web
            ==> jobs.cfg <==
            vzdump: nightly
            	schedule 24:00
            	storage nas
            	all 1
            """)
        .good(
            """
            ==> lxc/101.conf <==
            hostname: web
            ==> jobs.cfg <==
            vzdump: nightly
            	schedule 22,23:00
            	storage nas
            	all 1

            vzdump: often
            	schedule mon..fri */30
            	storage nas
            	vmid 101
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
    if (job.neverElapses(cluster.circumstances().now())) {
      return;
    }
    Optional<CalendarEvent> event = job.event();
    Optional<CalendarSurprise> surprise =
        event.isPresent() ? event.get().surprise() : Optional.empty();
    if (surprise.isPresent()) {
      findings.add(finding(job, surprise.get()));
    }
  }

  private static Finding finding(BackupJob job, CalendarSurprise surprise) {
    return Finding.at(
            job.spot("schedule"),
            job.label() + " runs " + surprise.meaning() + ": " + surprise.reason())
        .remedy(Remedy.advice(surprise.instead()));
  }
}
