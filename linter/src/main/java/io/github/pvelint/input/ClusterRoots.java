package io.github.pvelint.input;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where clusters begin. The folder above {@code nodes/} is a cluster's root, as is the one above
 * {@code lxc/} and {@code qemu-server/}, which share it; any other folder with guests stands alone.
 */
final class ClusterRoots {
  private final Map<Path, Home> homes = new HashMap<>();

  /**
   * What a folder of guests belongs to.
   *
   * @param root the folder of the cluster
   * @param node whose guests they are; absent outside of {@code nodes/NODE/}
   */
  record Home(Path root, Optional<String> node) {}

  /** What the guests in a folder belong to; the folder need not exist. */
  Home of(Path folder) {
    Home home = homes.get(folder);
    if (home == null) {
      home = find(folder);
      homes.put(folder, home);
    }
    return home;
  }

  private static Home find(Path folder) {
    Optional<Path> parent = above(folder);
    if (parent.isEmpty()) {
      return new Home(folder, Optional.empty());
    }
    boolean isKindFolder = KindOfPath.ofFolder(Found.fileName(folder)).isPresent();
    Path node = isKindFolder ? parent.get() : folder;
    Optional<Path> root = rootAboveNode(node);
    if (root.isPresent()) {
      return new Home(root.get(), Optional.of(Found.fileName(node)));
    }
    // Also where there is but one kind: the first guest of the other must not rename the cluster.
    return new Home(isKindFolder ? parent.get() : folder, Optional.empty());
  }

  private static Optional<Path> rootAboveNode(Path node) {
    Optional<Path> nodes = above(node);
    return nodes.isPresent() && Found.fileName(nodes.get()).equals("nodes")
        ? above(nodes.get())
        : Optional.empty();
  }

  /** The folder above, unless this one is where a repository begins. */
  private static Optional<Path> above(Path folder) {
    return Files.exists(folder.resolve(".git"))
        ? Optional.empty()
        : Optional.ofNullable(folder.getParent());
  }

  /** A directory, not a link to one: /etc/pve has links that lead to guests a second time. */
  static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }
}
