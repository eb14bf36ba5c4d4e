package io.github.pvelint.rules.backup;

import io.github.pvelint.model.BackupRun;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Coverage;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Span;
import io.github.pvelint.model.WorkloadNeeds.BackupAge;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Backups that get older than the workload allows. */
final class ScheduleTooRare implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "schedule-too-rare",
              Category.BACKUP,
              Severity.WARNING,
              "The newest backup of the guest gets older than it may")
          .anyGuest()
          .needs(Need.DECLARED_NEEDS, Need.BACKUP_JOBS)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            What was changed since the newest backup is lost with the guest. How much that may be is
            a matter of the workload (recovery point objective, RPO); how much it is depends on the
            longest time between two runs of the jobs that take the guest, such as a weekend.
            """)
        .detection(
            """
            A guest whose backups must not get older than a declared age, by its tag
            (`--need rpo=backup-24h`). The longest time within the coming year between two runs of
            all jobs that really take the guest, other than those that are known to fail; no such
            job at all is too rare for any age. Schedules are taken in UTC. Whether a run succeeds,
            and how long it takes, is not known. Without a declared need the rule is not evaluated.
            """)
        .remediation(
            """
            Let the job run more often (`schedule`), or add one for these guests alone. Proxmox
            Backup Server and dirty bitmaps make frequent backups of VMs cheap.
            """)
        .waiver("Data that matters is replicated or dumped by the application itself.")
        .bad(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            tags: daily
            unprivileged: 1
            ==> jobs.cfg <==
            vzdump: workdays
            	schedule mon..fri 02:30
            	storage nas
            	all 1
            """)
        .good(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            tags: daily
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
    Optional<BackupAge> allowed = cluster.circumstances().needs().backupAge(guest);
    if (allowed.isEmpty() || guest.isNextStart()) {
      return;
    }
    Coverage coverage = Coverage.of(guest, cluster);
    ZonedDateTime now = cluster.circumstances().now().atZone(ZoneOffset.UTC);
    Optional<Duration> longest = coverage.longestGap(now);
    if (longest.filter(gap -> gap.compareTo(allowed.get().age()) <= 0).isPresent()) {
      return;
    }
    if (!coverage.isKnown()) {
      findings.unknown(allowed.get().at().slice(), "which backup jobs take " + guest.label());
      return;
    }
    findings.add(finding(guest, allowed.get(), coverage, longest));
  }

  private static Finding finding(
      Guest guest, BackupAge allowed, Coverage coverage, Optional<Duration> longest) {
    List<BackupRun> runs =
        coverage.runs().stream().filter(run -> run.failures().isEmpty()).toList();
    Finding finding =
        Finding.at(
            allowed.at(),
            "backups of "
                + guest.label()
                + " must not be older than "
                + Span.words(allowed.age())
                + ", but "
                + fact(runs, longest));
    for (BackupRun run : runs) {
      finding =
          finding.with(run.job().spot("schedule").slice(), "when " + run.job().id() + " runs");
    }
    return finding.remedy(
        Remedy.advice("let a job that takes it run more often: Datacenter > Backup"));
  }

  private static String fact(List<BackupRun> runs, Optional<Duration> longest) {
    if (runs.isEmpty()) {
      return "no job makes any";
    }
    String jobs = runs.stream().map(run -> run.job().id()).collect(Collectors.joining(" and "));
    return longest
        .map(gap -> "between two runs of " + jobs + " are up to " + Span.words(gap))
        .orElse(jobs + " will not run for the whole of the coming year");
  }
}
