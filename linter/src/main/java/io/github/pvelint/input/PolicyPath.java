package io.github.pvelint.input;

import io.github.pvelint.syntax.Source;
import java.nio.file.Path;

/**
 * A policy file.
 *
 * @param path all links resolved
 * @param name as reports and messages show it
 * @param top the folder that it may not lead out of: the repository, or {@code /etc/pvelint}
 */
public record PolicyPath(Path path, String name, Path top) {
  /**
   * Its text.
   *
   * @throws Unreadable if it is no regular file, too large, or the system refuses
   */
  public Source read() throws Unreadable {
    return Source.of(name, FileBytes.read(path));
  }

  /** Whether it lies in the topmost folder itself. */
  public boolean isAtTop() {
    return top.equals(path.getParent());
  }
}
