package io.github.pvelint.input;

import io.github.pvelint.schema.GuestKind;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the guest files of a cluster whose folder was not itself asked for. */
final class Members {
  private final ClusterRoots roots;

  Members(ClusterRoots roots) {
    this.roots = roots;
  }

  /** The folders below {@code nodes/}, in the order of names; empty if there are none. */
  static List<Path> nodes(Path root) throws Unreadable {
    Path nodes = root.resolve("nodes");
    if (!ClusterRoots.isFolder(nodes)) {
      return List.of();
    }
    List<Path> found = new ArrayList<>();
    for (Path node : Folders.list(nodes)) {
      if (ClusterRoots.isFolder(node) && !Found.fileName(node).startsWith(".")) {
        found.add(node);
      }
    }
    return found;
  }

  /**
   * The {@code VMID.conf} files that belong to the cluster.
   *
   * @param nodes its {@link #nodes}
   */
  List<Path> of(Path root, List<Path> nodes) throws Unreadable {
    List<Path> members = new ArrayList<>();
    addFolders(root, root, members);
    for (Path node : nodes) {
      addFolders(root, node, members);
    }
    return members;
  }

  private void addFolders(Path root, Path folder, List<Path> members) throws Unreadable {
    addFiles(root, folder, members);
    for (GuestKind kind : GuestKind.values()) {
      addFiles(root, folder.resolve(kind.folder()), members);
    }
  }

  private void addFiles(Path root, Path folder, List<Path> members) throws Unreadable {
    if (!ClusterRoots.isFolder(folder) || !roots.of(folder).root().equals(root)) {
      return;
    }
    for (Path file : Folders.list(folder)) {
      if (Found.isGuestName(Found.fileName(file))
          && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        members.add(file);
      }
    }
  }
}
