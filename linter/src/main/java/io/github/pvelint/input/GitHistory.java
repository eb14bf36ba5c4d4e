package io.github.pvelint.input;

import io.github.pvelint.input.git.GitTree;
import io.github.pvelint.input.git.Revision;
import io.github.pvelint.input.source.SourceFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The commits of a repository. */
public final class GitHistory {
  private GitHistory() {}

  /**
   * The commits that a range brought in, along first parents, the oldest first; in front of them
   * the one that it begins with.
   *
   * @param repository a folder in a repository, or a bundle
   * @param until absent for the newest
   * @throws Unreadable if it is no repository, or has no such commits
   */
  public static List<Revision> between(Path repository, String since, Optional<String> until)
      throws Unreadable {
    try (GitTree tree =
        Files.isDirectory(repository) ? GitTree.of(repository) : GitTree.ofBundle(repository)) {
      return tree.between(since, until.orElse(tree.head()));
    } catch (IOException e) {
      throw Unreadable.because(e);
    } catch (SourceFault e) {
      throw new Unreadable(e.getMessage());
    }
  }
}
