package io.github.pvelint.input;

import java.util.List;
import java.util.Optional;

/**
 * What is to be read.
 *
 * @param paths files and directories as the user wrote them; {@code -} is standard input
 * @param allFiles whether a directory yields any file whose content is a guest config, not only
 *     {@code VMID.conf}
 * @param stdinFilename the path that standard input stands for: it decides on kind, number, node
 *     and cluster, and reports show it. Absent for text that belongs nowhere
 * @param pathPrefix a folder to put before relative names in reports; absent for none
 * @param allGenerations whether all backups of a guest are read, not only the newest
 * @param revision of git repositories, as git takes it; absent for files as they are
 */
public record Request(
    List<String> paths,
    boolean allFiles,
    Optional<String> stdinFilename,
    Optional<String> pathPrefix,
    boolean allGenerations,
    Optional<String> revision) {

  public Request {
    paths = List.copyOf(paths);
  }

  /** What is to be read; of backups the newest. */
  public Request(
      List<String> paths,
      boolean allFiles,
      Optional<String> stdinFilename,
      Optional<String> pathPrefix) {
    this(paths, allFiles, stdinFilename, pathPrefix, false, Optional.empty());
  }

  /** The same, but at a revision. */
  public Request at(String other) {
    return new Request(
        paths, allFiles, stdinFilename, pathPrefix, allGenerations, Optional.of(other));
  }

  /** Some paths, with nothing out of the ordinary. */
  public static Request of(String... paths) {
    return new Request(List.of(paths), false, Optional.empty(), Optional.empty());
  }
}
