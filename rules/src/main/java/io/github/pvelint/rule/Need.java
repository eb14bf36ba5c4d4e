package io.github.pvelint.rule;

import io.github.pvelint.model.Cluster;
import java.util.function.Predicate;

/**
 * A part of the cluster without which a rule can say nothing. Where it was not given, the rule is
 * not evaluated, and every report says so.
 */
public enum Need {
  /** Every guest of the cluster, not a few files of it. */
  ALL_GUESTS("the folder nodes/ with all guests", Cluster::complete),
  /** Which nodes there are. */
  NODES("the folder nodes/ of the cluster", cluster -> !cluster.nodes().isEmpty()),
  /** Which storages there are. */
  STORAGES("storage.cfg", cluster -> cluster.storages().isPresent()),
  /** When which guests are backed up. */
  BACKUP_JOBS("jobs.cfg", cluster -> cluster.backupJobs().isPresent()),
  /** Which guests belong together. */
  POOLS("user.cfg", cluster -> cluster.pools().isPresent());

  private final String source;
  private final Predicate<Cluster> met;

  Need(String source, Predicate<Cluster> met) {
    this.source = source;
    this.met = met;
  }

  /** Where it comes from, for people: the file's name in /etc/pve. */
  public String source() {
    return source;
  }

  /** Whether the cluster has it. */
  public boolean isMetBy(Cluster cluster) {
    return met.test(cluster);
  }
}
