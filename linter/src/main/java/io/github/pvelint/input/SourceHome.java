package io.github.pvelint.input;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a guest file of a source belongs to, by its name; as {@link ClusterRoots} has it for files
 * on disk.
 *
 * @param root the folder of its cluster; empty for the source's own
 * @param node whose guest it is; absent outside of {@code nodes/NODE/}
 */
record SourceHome(String root, Optional<String> node) {
  private static final String LOCAL = "local";

  static SourceHome of(String path) {
    String[] parts = path.split("/", -1);
    int folders = parts.length - 1;
    boolean isKindFolder = folders > 0 && KindOfPath.ofFolder(parts[folders - 1]).isPresent();
    int node = isKindFolder ? folders - 2 : folders - 1;
    if (node > 0 && parts[node - 1].equals("nodes")) {
      return new SourceHome(join(parts, node - 1), Optional.of(parts[node]));
    }
    return new SourceHome(join(parts, isKindFolder ? folders - 1 : folders), Optional.empty());
  }

  private static String join(String[] parts, int count) {
    return String.join("/", Arrays.asList(parts).subList(0, count));
  }

  /**
   * Takes out what is there a second time. An archive that has followed the links of /etc/pve
   * ({@code tar -h}) holds one node's guests in {@code lxc/} and {@code qemu-server/}, and in
   * {@code local/}, as well as below {@code nodes/}.
   *
   * @param guests the guest files by the root of their cluster
   */
  static void mergeLinks(Map<String, List<String>> guests) {
    for (String root : List.copyOf(guests.keySet())) {
      boolean isLocal = root.equals(LOCAL) || root.endsWith("/" + LOCAL);
      String above = isLocal ? root.substring(0, Math.max(0, root.lastIndexOf('/'))) : root;
      Set<String> onNodes = onNodes(guests.getOrDefault(above, List.of()));
      if (!onNodes.isEmpty()) {
        List<String> files = guests.getOrDefault(root, List.of());
        files.removeIf(
            path -> SourceHome.of(path).node().isEmpty() && onNodes.contains(name(path)));
        if (isLocal && files.isEmpty()) {
          guests.remove(root);
        }
      }
    }
  }

  private static Set<String> onNodes(List<String> paths) {
    Set<String> names = new HashSet<>();
    for (String path : paths) {
      if (SourceHome.of(path).node().isPresent()) {
        names.add(name(path));
      }
    }
    return names;
  }

  /** The last folder and the file: {@code lxc/101.conf}. */
  private static String name(String path) {
    return path.substring(path.lastIndexOf('/', path.lastIndexOf('/') - 1) + 1);
  }
}
