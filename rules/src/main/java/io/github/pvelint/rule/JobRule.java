package io.github.pvelint.rule;

import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.Cluster;

/** A rule about one backup job. */
public non-sealed interface JobRule extends Rule {
  /** Whether the question makes sense for the job. */
  default boolean appliesTo(BackupJob job) {
    return true;
  }

  /** Judges a job; the parts that the rule needs are there. */
  void check(BackupJob job, Cluster cluster, Findings findings);
}
