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
  POOLS("user.cfg"),
  /** What is copied to other nodes, and when. */
  REPLICATION("replication.cfg"),
  /** What the HA manager looks after. */
  HA("ha/resources.cfg"),
  /** What a mapped device or directory is on each node. */
  MAPPINGS("mapping/*.cfg"),
  /** What holds for the whole cluster. */
  DATACENTER("datacenter.cfg"),
  /** Whether the firewall is on. */
  FIREWALL("firewall/cluster.fw"),
  /** Which nodes vote. */
  COROSYNC("corosync.conf"),
  /** What workloads need of their guests. */
  DECLARED_NEEDS("a workload's need (--need)"),
  /** What backups there are of the guests. */
  BACKUPS("a place of backups (audit CLUSTER BACKUPS)"),
  /** The guests' snapshots. */
  SNAPSHOTS("a config with its snapshots (one in a backup has none)"),
  /** What waits for the guests' next start. */
  PENDING_CHANGES("a config with its pending changes (one in a backup has none)"),
  /** Whether a task has locked the guests. */
  LOCKS("a config with its lock (one in a backup has none)"),
  /** Which disks the guests have set aside. */
  UNUSED_DISKS("a config with its unused disks (one in a backup has none)"),
  /** Guests as they were at one time: what two of them share was free in between otherwise. */
  ONE_TIME("guests as of one time (backups are of many)");

  private final String source;

  Need(String source) {
    this.source = source;
  }

  /** Where it comes from, for people: the file's name in /etc/pve. */
  public String source() {
    return source;
  }

  /** Whether one can ask for it at all: backups have no backups. */
  public boolean makesSenseFor(Cluster cluster) {
    return this != BACKUPS || !cluster.origin().isBackup();
  }

  /** Whether the cluster has it. */
  public boolean isMetBy(Cluster cluster) {
    return switch (this) {
      case ALL_GUESTS -> cluster.complete();
      case NODES -> !cluster.nodes().isEmpty();
      case STORAGES -> cluster.storages().isPresent();
      case BACKUP_JOBS -> cluster.backupJobs().isPresent();
      case POOLS -> cluster.pools().isPresent();
      case REPLICATION -> cluster.replication().isPresent();
      case HA -> cluster.highAvailability().isPresent();
      case MAPPINGS -> cluster.mappings().isPresent();
      case DATACENTER -> cluster.datacenter().isPresent();
      case FIREWALL -> cluster.firewall().isPresent();
      case COROSYNC -> cluster.corosync().isPresent();
      case DECLARED_NEEDS -> !cluster.circumstances().needs().isEmpty();
      case BACKUPS -> cluster.backups().isPresent();
      case SNAPSHOTS, PENDING_CHANGES, LOCKS, UNUSED_DISKS, ONE_TIME ->
          !cluster.origin().isBackup();
    };
  }
}
