package io.github.pvelint.model;

/** The files of /etc/pve that describe the cluster and not one guest. */
public enum ClusterFile {
  STORAGES("storage.cfg"),
  BACKUP_JOBS("jobs.cfg"),
  CRON_JOBS("vzdump.cron"),
  USERS("user.cfg"),
  REPLICATION("replication.cfg"),
  HA_RESOURCES("ha/resources.cfg"),
  HA_GROUPS("ha/groups.cfg"),
  HA_RULES("ha/rules.cfg"),
  PCI_MAPPINGS("mapping/pci.cfg"),
  USB_MAPPINGS("mapping/usb.cfg"),
  DIRECTORY_MAPPINGS("mapping/directory.cfg"),
  DATACENTER("datacenter.cfg"),
  FIREWALL("firewall/cluster.fw"),
  COROSYNC("corosync.conf"),
  CPU_MODELS("virtual-guest/cpu-models.conf"),
  /** Of a node's /etc, not of /etc/pve: it is taken for all nodes if it lies beside the others. */
  VZDUMP_DEFAULTS("vzdump.conf");

  /** The folder of {@code cluster.fw} and the guests' {@code VMID.fw}. */
  public static final String FIREWALL_FOLDER = "firewall";

  private final String path;

  ClusterFile(String path) {
    this.path = path;
  }

  /** Its path below /etc/pve. */
  public String path() {
    return path;
  }
}
