package io.github.pvelint.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * From names of files, which are relative to the working directory, to paths below the root of the
 * git repository around it: what forges take for the place of a file.
 */
final class RepositoryPaths implements UnaryOperator<String> {
  private final Path workingDirectory;
  private final Path root;

  private RepositoryPaths(Path workingDirectory, Path root) {
    this.workingDirectory = workingDirectory;
    this.root = root;
  }

  /**
   * The paths of the repository that a folder lies in; outside of any, names stay as they are.
   *
   * @param workingDirectory absolute, links resolved
   */
  static UnaryOperator<String> around(Path workingDirectory) {
    return root(workingDirectory)
        .<UnaryOperator<String>>map(root -> new RepositoryPaths(workingDirectory, root))
        .orElseGet(UnaryOperator::identity);
  }

  /** In a worktree {@code .git} is a file. */
  private static Optional<Path> root(Path folder) {
    Path at = folder;
    while (at != null && !Files.exists(at.resolve(".git"))) {
      at = at.getParent();
    }
    return Optional.ofNullable(at);
  }

  /** The path of a file within the repository; the name itself for a file outside. */
  @Override
  public String apply(String name) {
    try {
      Path file = workingDirectory.resolve(name).normalize();
      return file.startsWith(root)
          ? root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/")
          : name;
    } catch (InvalidPathException e) {
      return name;
    }
  }
}
