package io.github.pvelint.input;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files of /etc/pve that describe the cluster and not one guest: which there are, and where.
 */
final class ClusterFiles {
  static final String STORAGES = "storage.cfg";
  static final String JOBS = "jobs.cfg";
  static final String CRON_JOBS = "vzdump.cron";
  static final String USERS = "user.cfg";
  static final String CPU_MODELS = "virtual-guest/cpu-models.conf";

  private static final List<String> ALL =
      List.of(
          STORAGES,
          JOBS,
          CRON_JOBS,
          USERS,
          CPU_MODELS,
          "datacenter.cfg",
          "replication.cfg",
          "firewall/cluster.fw",
          "ha/groups.cfg",
          "ha/resources.cfg",
          "ha/rules.cfg",
          "mapping/directory.cfg",
          "mapping/pci.cfg",
          "mapping/usb.cfg");

  private ClusterFiles() {}

  /** The root of the cluster that a file describes; absent if it is no such file. */
  static Optional<Path> rootOf(Path file) {
    for (String name : ALL) {
      Path relative = file.getFileSystem().getPath(name);
      if (file.endsWith(relative)) {
        Path root = file;
        for (int i = 0; i < relative.getNameCount() && root != null; i++) {
          root = root.getParent();
        }
        return Optional.ofNullable(root);
      }
    }
    return Optional.empty();
  }
}
