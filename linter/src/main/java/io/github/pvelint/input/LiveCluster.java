package io.github.pvelint.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether a file is a running cluster's own: pmxcfs hands it to all nodes as soon as it is written,
 * past the locks and checks of {@code pct} and {@code qm}.
 */
public final class LiveCluster {
  private static final String ROOT = "/etc/pve";

  /** As the kernel names the file systems that have no name of their own, pmxcfs among them. */
  private static final String PMXCFS = "fuse";

  private LiveCluster() {}

  /** Whether it is, wherever links lead; a file that is not there is in no cluster. */
  public static boolean holds(Path file) {
    try {
      return isLive(file.toRealPath(), Files.getFileStore(file).type());
    } catch (IOException e) {
      return false;
    }
  }

  static boolean isLive(Path realPath, String fileSystem) {
    return realPath.startsWith(ROOT) || fileSystem.equals(PMXCFS);
  }
}
