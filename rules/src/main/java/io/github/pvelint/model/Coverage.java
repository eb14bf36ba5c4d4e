package io.github.pvelint.model;

import java.util.List;
import java.util.Locale;

/**
 * What backs a guest up.
 *
 * @param jobs what each job means for it, in the order of the jobs
 * @param runs the jobs that really take it, and what becomes of the backups
 * @param volumes what of it is in those backups
 */
public record Coverage(
    Guest guest,
    List<BackupJobSelection> jobs,
    List<BackupRun> runs,
    List<VolumeCoverage> volumes,
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
    return new Coverage(guest, jobs, runs, volumes, verdict(runs, volumes, isKnown));
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
