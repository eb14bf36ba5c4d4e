package io.github.pvelint.model;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What backs a guest up.
 *
 * @param jobs what each job means for it, in the order of the jobs
 * @param runs the jobs that really take it, and what becomes of the backups
 * @param volumes what of it is in those backups
 * @param isKnown whether it is known of every job whether it takes the guest
 */
public record Coverage(
    Guest guest,
    List<BackupJobSelection> jobs,
    List<BackupRun> runs,
    List<VolumeCoverage> volumes,
    boolean isKnown,
    Verdict verdict) {

  /** How good that is. */
  public enum Verdict {
    /** A job takes it, with all its volumes. */
    COVERED,
    /** A job takes it, but leaves out some of its volumes. */
    PARTLY_COVERED,
    /** Jobs take it, and each of them fails. */
    FAILING,
    /** No job takes it. */
    NOT_COVERED,
    /** Something that decides it was not given. */
    UNKNOWN;

    /** As it is written. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Coverage {
    jobs = List.copyOf(jobs);
    runs = List.copyOf(runs);
    volumes = List.copyOf(volumes);
  }

  /** Judges a guest as it is configured now. */
  public static Coverage of(Guest guest, Cluster cluster) {
    List<BackupJobSelection> jobs =
        cluster.backupJobs().map(all -> all.selections(guest, cluster)).orElse(List.of());
    List<BackupRun> runs =
        jobs.stream()
            .filter(BackupJobSelection::willRun)
            .map(selection -> BackupRun.of(selection.job(), guest, cluster))
            .toList();
    List<VolumeCoverage> volumes = VolumeCoverage.of(guest);
    boolean isKnown =
        cluster.backupJobs().isPresent()
            && guest.vmid() != 0
            && jobs.stream().noneMatch(BackupJobSelection::isUnknown);
    return new Coverage(guest, jobs, runs, volumes, isKnown, verdict(runs, volumes, isKnown));
  }

  private static Verdict verdict(
      List<BackupRun> runs, List<VolumeCoverage> volumes, boolean isKnown) {
    if (runs.stream().anyMatch(run -> run.failures().isEmpty())) {
      return volumes.stream().allMatch(VolumeCoverage::isIncluded)
          ? Verdict.COVERED
          : Verdict.PARTLY_COVERED;
    }
    if (!isKnown) {
      return Verdict.UNKNOWN;
    }
    return runs.isEmpty() ? Verdict.NOT_COVERED : Verdict.FAILING;
  }

  /** When the next backup begins; absent if none does, or all of them fail. */
  public Optional<Instant> nextRun(ZonedDateTime now) {
    return CalendarEvent.next(events(), now.toInstant(), now.getZone());
  }

  /**
   * The longest time between two backups that do not fail, over all jobs and the coming year;
   * absent if there are none, or none at its end.
   */
  public Optional<Duration> longestGap(ZonedDateTime now) {
    return CalendarEvent.longestGap(events(), now.toInstant(), now.getZone());
  }

  private List<CalendarEvent> events() {
    return runs.stream()
        .filter(run -> run.failures().isEmpty())
        .flatMap(run -> run.job().event().stream())
        .toList();
  }

  /** The names of the jobs that select it as Proxmox sees it, enabled or not. */
  public List<String> selectedBy() {
    return jobs.stream()
        .filter(BackupJobSelection::selects)
        .map(selection -> selection.job().id())
        .toList();
  }

  /** The names of the jobs that really start and take it on its node. */
  public List<String> coveredBy() {
    return runs.stream().map(run -> run.job().id()).toList();
  }
}
