package io.github.pvelint.rule;

/**
 * A part of the cluster without which a rule can say nothing. Where it was not given, the rule is
 * not evaluated, and every report says so.
 */
public enum Need {
  /** Every guest of the cluster, not a few files of it. */
  ALL_GUESTS("the configs of all guests (nodes/)"),
  /** Which storages there are. */
  STORAGES("storage.cfg"),
  /** When which guests are backed up. */
  BACKUP_JOBS("jobs.cfg or vzdump.cron"),
  /** Which guests belong together. */
  POOLS("user.cfg"),
  /** Which guests the cluster keeps running. */
  HA("ha/resources.cfg"),
  /** Which guests' volumes are copied to other nodes. */
  REPLICATION("replication.cfg"),
  /** Which devices of the hosts have a name. */
  MAPPINGS("mapping/"),
  /** Options of the whole cluster. */
  DATACENTER("datacenter.cfg"),
  /** The firewall's switches. */
  FIREWALL("firewall/cluster.fw");

  private final String source;

  Need(String source) {
    this.source = source;
  }

  /** Where it comes from, for people: the file's name in /etc/pve. */
  public String source() {
    return source;
  }
}
