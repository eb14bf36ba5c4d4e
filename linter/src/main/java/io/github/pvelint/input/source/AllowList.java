package io.github.pvelint.input.source;

import io.github.pvelint.model.ClusterFile;
import io.github.pvelint.model.SecretFile;
import java.util.regex.Pattern;

/**
 * The files that are ever taken out of a source: guest configs, and what rules read of a cluster.
 * It lists what may be read rather than what may not: whatever else a cluster keeps, its keys and
 * passwords above all, is passed over unread.
 */
public final class AllowList {
  private static final Pattern GUEST = Pattern.compile("(?:.*/)?[1-9][0-9]{0,8}\\.conf");
  private static final Pattern GUEST_FIREWALL =
      Pattern.compile("(?:.*/)?" + ClusterFile.FIREWALL_FOLDER + "/[1-9][0-9]{2,8}\\.fw");

  private AllowList() {}

  /**
   * Whether the file is one to take.
   *
   * @param path its normal name in the source, see {@link MemberName}
   */
  public static boolean holds(String path) {
    if (path.startsWith(SecretFile.FOLDER + "/") || path.contains("/" + SecretFile.FOLDER + "/")) {
      return false;
    }
    return GUEST.matcher(path).matches()
        || GUEST_FIREWALL.matcher(path).matches()
        || isClusterFile(path);
  }

  private static boolean isClusterFile(String path) {
    for (ClusterFile file : ClusterFile.values()) {
      if (path.equals(file.path()) || path.endsWith("/" + file.path())) {
        return true;
      }
    }
    return false;
  }
}
