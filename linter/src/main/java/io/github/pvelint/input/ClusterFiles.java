package io.github.pvelint.input;

import io.github.pvelint.model.ClusterFile;
import java.nio.file.Path;
import java.util.Optional;

/** Which files describe a cluster, wherever they are met. */
final class ClusterFiles {
  private static final int SMALLEST_VMID = 100;

  private ClusterFiles() {}

  /** The root of the cluster that a file describes; absent if it is no such file. */
  static Optional<Path> rootOf(Path file) {
    String name = Found.fileName(file);
    for (ClusterFile known : ClusterFile.values()) {
      if (known.path().endsWith(name) && !isCommon(known)) {
        Path relative = file.getFileSystem().getPath(known.path());
        if (file.endsWith(relative)) {
          return above(file, relative.getNameCount());
        }
      }
    }
    return isGuestFirewall(file, name) ? above(file, 2) : Optional.empty();
  }

  /** Such names are common outside of /etc/pve, too: they count only beside others. */
  private static boolean isCommon(ClusterFile known) {
    return known == ClusterFile.COROSYNC || known == ClusterFile.VZDUMP_DEFAULTS;
  }

  private static boolean isGuestFirewall(Path file, String name) {
    Path folder = file.getParent();
    return folder != null
        && Found.number(name, ".fw") >= SMALLEST_VMID
        && Found.fileName(folder).equals(ClusterFile.FIREWALL_FOLDER);
  }

  private static Optional<Path> above(Path file, int levels) {
    Path root = file;
    for (int i = 0; i < levels && root != null; i++) {
      root = root.getParent();
    }
    return Optional.ofNullable(root);
  }
}
