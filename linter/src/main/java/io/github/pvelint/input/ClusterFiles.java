package io.github.pvelint.input;

import io.github.pvelint.model.ClusterFile;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which files describe a cluster, wherever they are met. */
final class ClusterFiles {
  /** Their names are common outside of /etc/pve, too: they count only beside others. */
  private static final Set<ClusterFile> COMMON =
      EnumSet.of(ClusterFile.COROSYNC, ClusterFile.VZDUMP_DEFAULTS);

  private static final Set<ClusterFile> ALL = EnumSet.complementOf(EnumSet.copyOf(COMMON));
  private static final Pattern GUEST_FIREWALL = Pattern.compile("[1-9][0-9]{2,8}\\.fw");

  private ClusterFiles() {}

  /** The root of the cluster that a file describes; absent if it is no such file. */
  static Optional<Path> rootOf(Path file) {
    for (ClusterFile known : ALL) {
      Path relative = file.getFileSystem().getPath(known.path());
      if (file.endsWith(relative)) {
        return above(file, relative.getNameCount());
      }
    }
    return isGuestFirewall(file) ? above(file, 2) : Optional.empty();
  }

  private static boolean isGuestFirewall(Path file) {
    Path folder = file.getParent();
    return folder != null
        && GUEST_FIREWALL.matcher(Found.fileName(file)).matches()
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
