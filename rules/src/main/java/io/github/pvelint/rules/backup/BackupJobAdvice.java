package io.github.pvelint.rules.backup;

import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.BackupJobObstacle;
import io.github.pvelint.model.BackupJobObstacle.Kind;
import io.github.pvelint.model.BackupJobSelection;
import io.github.pvelint.model.Guest;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.syntax.Slice;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The smallest step that brings a guest into a backup job. */
final class BackupJobAdvice {
  /** What keeps a job that selects the guest from doing its work. */
  private static final Set<Kind> BROKEN =
      Set.of(Kind.CONFLICT, Kind.BLOCKED, Kind.NO_SCHEDULE, Kind.NEVER_ELAPSES);

  private BackupJobAdvice() {}

  /** Advice on the jobs as they are; a new job where none of them is one step away. */
  static Remedy of(Guest guest, List<BackupJobSelection> jobs) {
    return step(jobs, Set.of(Kind.DISABLED), selection -> enable(selection.job()))
        .or(() -> step(jobs, BROKEN, BackupJobAdvice::mend))
        .or(() -> step(jobs, Set.of(Kind.NOT_LISTED), selection -> list(guest, selection.job())))
        .or(() -> step(jobs, Set.of(Kind.EXCLUDED), selection -> include(guest, selection.job())))
        .or(() -> step(jobs, Set.of(Kind.NO_SELECTION), BackupJobAdvice::mend))
        .map(Remedy::advice)
        .orElseGet(() -> Remedy.advice(create(guest)));
  }

  /** Jobs in vzdump.cron have no name that the API would keep. */
  private static Optional<String> step(
      List<BackupJobSelection> jobs, Set<Kind> kinds, Function<BackupJobSelection, String> advice) {
    return jobs.stream()
        .filter(selection -> selection.job().origin() == BackupJob.Origin.JOBS_CFG)
        .filter(selection -> selection.isHinderedOnlyBy(kinds))
        .findFirst()
        .map(advice);
  }

  private static String mend(BackupJobSelection selection) {
    BackupJobObstacle first = selection.reasons().get(0);
    return "mend job "
        + selection.job().id()
        + ", which "
        + first.text()
        + " (jobs.cfg, line "
        + first.at().line()
        + ")";
  }

  private static String list(Guest guest, BackupJob job) {
    String all =
        Stream.concat(
                job.words("vmid").stream().map(Slice::text),
                Stream.of(Integer.toString(guest.vmid())))
            .collect(Collectors.joining(","));
    return "add it to the list of job " + job.id() + ": " + set(job) + " --vmid " + all;
  }

  private static String enable(BackupJob job) {
    return "job "
        + job.id()
        + " would take it, so switch the job on if it was not switched off for a reason: "
        + set(job)
        + " --enabled 1";
  }

  private static String include(Guest guest, BackupJob job) {
    String number = Integer.toString(guest.vmid());
    String rest =
        job.words("exclude").stream()
            .filter(word -> !word.is(number))
            .map(Slice::text)
            .collect(Collectors.joining(","));
    return "unless it is excluded for a reason, take it off the exclude of job "
        + job.id()
        + ": "
        + set(job)
        + (rest.isEmpty() ? " --delete exclude" : " --exclude " + rest);
  }

  private static String create(Guest guest) {
    return "make a job for it in the web interface (Datacenter > Backup > Add), or: pvesh create"
        + " /cluster/backup --schedule 02:30 --storage STORAGE --mode snapshot --vmid "
        + guest.vmid();
  }

  private static String set(BackupJob job) {
    return "pvesh set /cluster/backup/" + job.id();
  }
}
