package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;
import java.util.Set;

/**
 * A file that holds keys or passwords of a cluster. It is never read.
 *
 * @param name as reports name it
 */
public record SecretFile(String name) {
  /** The folder below a cluster's root that only root may read. */
  public static final String FOLDER = "priv";

  private static final Set<String> NAMES = Set.of("token.cfg", "shadow.cfg");
  private static final Set<String> PUBLIC = Set.of("authorized_keys", "known_hosts");

  /**
   * Whether a file of a cluster's folder holds secrets: private keys, the passwords and tokens of
   * users, and all that only root may read (PVE::Cluster, PVE::AccessControl).
   *
   * @param path below the cluster's root
   */
  public static boolean isSecret(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    boolean isPublic = PUBLIC.contains(name) || name.endsWith(".pub");
    return name.endsWith(".key") || NAMES.contains(name) || (isPrivate(path) && !isPublic);
  }

  private static boolean isPrivate(String path) {
    return path.startsWith(FOLDER + "/") && !path.startsWith(FOLDER + "/lock/");
  }

  /** Where findings point: its beginning. */
  public Slice anchor() {
    return Source.of(name, new byte[0]).slice(0, 0);
  }
}
