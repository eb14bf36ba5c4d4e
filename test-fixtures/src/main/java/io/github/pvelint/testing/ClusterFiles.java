package io.github.pvelint.testing;

import java.util.Map;

/** What stands beside the guests of a cluster that is taken care of, for most rules to be asked. */
public final class ClusterFiles {
  private static final String STORAGES =
      """
      dir: local
      \tpath /var/lib/vz
      \tcontent iso,vztmpl,snippets

      zfspool: local-zfs
      \tpool rpool/data
      \tcontent images,rootdir
      \tsparse 1

      rbd: ceph
      \tcontent images
      \tkrbd 0
      \tpool vms

      pbs: backups
      \tdatastore main
      \tserver 10.0.0.9
      \tcontent backup
      \tusername pve@pbs
      """;

  private static final String JOBS =
      """
      vzdump: backup-nightly
      \tschedule 21:00
      \tall 1
      \tenabled 1
      \tmode snapshot
      \tprune-backups keep-daily=7,keep-weekly=4
      \tstorage backups
      """;

  private ClusterFiles() {}

  /**
   * The files' texts by their paths below the cluster's folder.
   *
   * @param vm the VM that is highly available
   */
  public static Map<String, String> of(int vm) {
    return Map.of(
        "storage.cfg",
        STORAGES,
        "jobs.cfg",
        JOBS,
        "datacenter.cfg",
        "keyboard: de\nmigration: type=secure,network=10.0.0.0/8\n",
        "user.cfg",
        "user:root@pam:1:0:::admin@example.org::\n",
        "replication.cfg",
        "",
        "ha/resources.cfg",
        "vm: " + vm + "\n\tstate started\n");
  }
}
