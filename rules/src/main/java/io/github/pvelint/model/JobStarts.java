package io.github.pvelint.model;

import io.github.pvelint.model.BackupJobObstacle.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What keeps backup jobs from starting at all, whichever guest one asks for. */
final class JobStarts {
  private volatile @Nullable Known known;

  /** All jobs at an instant; a run asks about one instant alone. */
  private record Known(
      Instant now, IdentityHashMap<BackupJob, List<BackupJobObstacle>> obstacles) {}

  /** What is in the way of a job; empty if it starts. */
  List<BackupJobObstacle> obstacles(BackupJobs jobs, BackupJob job, Instant now) {
    Known all = known;
    if (all == null || !all.now().equals(now)) {
      all = new Known(now, new IdentityHashMap<>());
      for (BackupJob each : jobs.jobs()) {
        all.obstacles().put(each, obstaclesOf(jobs, each, now));
      }
      // Threads may both make it, to the same effect; it does not change any more.
      known = all;
    }
    List<BackupJobObstacle> found = all.obstacles().get(job);
    return found == null ? obstaclesOf(jobs, job, now) : found;
  }

  private static List<BackupJobObstacle> obstaclesOf(BackupJobs jobs, BackupJob job, Instant now) {
    List<BackupJobObstacle> obstacles = new ArrayList<>(0);
    if (!job.hasUsableSchedule()) {
      obstacles.add(
          new BackupJobObstacle(Kind.NO_SCHEDULE, job.anchor(), "has no usable schedule"));
    }
    if (job.neverElapses(now)) {
      obstacles.add(
          new BackupJobObstacle(
              Kind.NEVER_ELAPSES, job.at("schedule"), "has a schedule that never comes"));
    }
    if (!job.isEnabled()) {
      obstacles.add(new BackupJobObstacle(Kind.DISABLED, job.at("enabled"), "is disabled"));
    }
    Optional<BackupJobs.Blocker> blocker = jobs.blockerOf(job);
    if (blocker.isPresent()) {
      obstacles.add(
          new BackupJobObstacle(
              Kind.BLOCKED,
              blocker.get().at(),
              "never starts, since the scheduler stops at "
                  + blocker.get().id()
                  + ", which has no usable schedule"));
    }
    job.conflict()
        .ifPresent(
            conflict ->
                obstacles.add(
                    new BackupJobObstacle(
                        Kind.CONFLICT,
                        conflict.second().whole(),
                        "fails at every run, since it has both "
                            + conflict.first().key()
                            + " and "
                            + conflict.second().key())));
    return obstacles;
  }
}
