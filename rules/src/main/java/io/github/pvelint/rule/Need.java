package io.github.pvelint.rule;

import io.github.pvelint.model.Cluster;

/**
 * A part of the cluster without which a rule can say nothing. Where it was not given, the rule is
 * not evaluated, and every report says so.
 */
public enum Need {
  /** Every guest of the cluster, not a few files of it. */
  ALL_GUESTS("the folder nodes/ with all guests"),
  /** Which nodes there are. */
  NODES("the folder nodes/ of the cluster"),
  /** Which storages there are. */
  STORAGES("storage.cfg"),
  /** When which guests are backed up. */
  BACKUP_JOBS("jobs.cfg"),
  /** Which guests belong together. */
  POOLS("user.cfg");

  private final String source;

  Need(String source) {
    this.source = source;
  }

  /** Where it comes from, for people: the file's name in /etc/pve. */
  public String source() {
    return source;
  }

  /** Whether the cluster has it. */
  public boolean isMetBy(Cluster cluster) {
    return switch (this) {
      case ALL_GUESTS -> cluster.complete();
      case NODES -> !cluster.nodes().isEmpty();
      case STORAGES -> cluster.storages().isPresent();
      case BACKUP_JOBS -> cluster.backupJobs().isPresent();
      case POOLS -> cluster.pools().isPresent();
    };
  }
}
