package io.github.pvelint.input;

import java.nio.file.Path;

/**
 * How reports name files: relative to the working directory, with forward slashes; absolute where
 * an absolute path outside of it was given.
 */
final class Names {
  private final Path workingDirectory;
  private final Path prefix;
  private final boolean absolute;

  private Names(Path workingDirectory, Path prefix, boolean absolute) {
    this.workingDirectory = workingDirectory;
    this.prefix = prefix;
    this.absolute = absolute;
  }

  /**
   * Names below a directory.
   *
   * @param prefix goes before relative names; empty for none
   */
  static Names below(Path workingDirectory, String prefix) {
    Path folder = workingDirectory.getFileSystem().getPath(prefix);
    return new Names(workingDirectory.normalize(), folder, false);
  }

  /** The same, for files found through a path that the user gave. */
  Names through(Path given) {
    return new Names(workingDirectory, prefix, given.isAbsolute());
  }

  /** The name of a file. */
  String of(Path file) {
    Path path = file.normalize();
    if (absolute && !path.startsWith(workingDirectory)) {
      return text(path);
    }
    String name = text(prefix.resolve(workingDirectory.relativize(path)).normalize());
    return name.isEmpty() ? "." : name;
  }

  /** The name of a cluster's folder: empty if the run began in it or below it. */
  String ofRoot(Path root) {
    if (!workingDirectory.startsWith(root)) {
      return of(root);
    }
    Path path = prefix.resolve(workingDirectory.relativize(root)).normalize();
    return path.startsWith("..") ? "" : text(path);
  }

  private static String text(Path path) {
    String separator = path.getFileSystem().getSeparator();
    return escape(path.toString().replace(separator, "/"));
  }

  /** Makes visible what could break a line, hide text or command a terminal. */
  static String escape(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < ' ' || c > '~') {
        return escapeAll(name);
      }
    }
    return name;
  }

  private static String escapeAll(String name) {
    StringBuilder text = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      switch (Character.getType(c)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR ->
            text.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
        default -> text.append(c);
      }
    }
    return text.toString();
  }
}
