package io.github.pvelint.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that get their new content at once or not at all, so that no reader sees half of it. */
final class WholeFile {
  private WholeFile() {}

  /** Writes what a file is to hold. */
  interface Content {
    void write(Writer out) throws IOException;
  }

  /**
   * Gives a file its content. A link stays, and its target is replaced; the mode stays as well. A
   * pipe or a device is written to, and so is a file whose folder takes no other file.
   *
   * @throws IOException if it cannot be written, or {@code content} throws it
   */
  static void write(Path given, Content content) throws IOException {
    boolean isThere = Files.exists(given);
    Path file = isThere ? given.toRealPath() : given.toAbsolutePath();
    if (isThere && !Files.isRegularFile(file)) {
      writeInto(file, content);
      return;
    }
    Path fresh =
        file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      replace(file, fresh, isThere, content);
    } catch (AccessDeniedException e) {
      if (!isThere) {
        throw new AccessDeniedException(given.toString());
      }
      writeInto(file, content);
    }
  }

  private static void writeInto(Path file, Content content) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      content.write(out);
    }
  }

  private static void replace(Path file, Path fresh, boolean isThere, Content content)
      throws IOException {
    // Whatever ends the run ends the file that is not finished.
    fresh.toFile().deleteOnExit();
    try {
      Files.deleteIfExists(fresh);
      try (Writer out =
          Files.newBufferedWriter(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        content.write(out);
      }
      if (isThere && Files.getFileStore(file).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(file));
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
