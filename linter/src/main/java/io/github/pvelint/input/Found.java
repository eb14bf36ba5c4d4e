package io.github.pvelint.input;

import io.github.pvelint.syntax.Source;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that may be a guest config.
 *
 * @param position its path; links in folders resolved, the last name as found: it decides on kind,
 *     number, node and cluster
 * @param identity the file itself, all links resolved: what is counted once
 * @param name as reports show it
 * @param how it came in
 * @param text what was read already; absent if the file is still to be read
 */
record Found(Path position, Path identity, String name, How how, Optional<Source> text) {
  /** How a file came in. */
  enum How {
    /** Named on the command line: linted if it is at all possible. */
    NAMED,
    /** A {@code VMID.conf} that a directory holds. */
    LISTED,
    /** Any other file of a directory: taken only if its content leaves no doubt. */
    TRIED
  }

  static boolean isGuestName(String fileName) {
    return number(fileName, ".conf") > 0;
  }

  /**
   * The number that a name begins with; 0 if it has another form. pmxcfs takes no number with a
   * leading zero or of more than nine digits.
   */
  static int number(String fileName, String ending) {
    int end = fileName.length() - ending.length();
    if (end < 1 || end > 9 || !fileName.endsWith(ending) || fileName.charAt(0) == '0') {
      return 0;
    }
    int number = 0;
    for (int i = 0; i < end; i++) {
      int digit = fileName.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** The guest's number; 0 if the name holds none. */
  int vmid() {
    return number(fileName(position), ".conf");
  }

  /** Whether the file was found under its own name, not through a link. */
  boolean isItself() {
    return position.equals(identity);
  }

  Source source() throws Unreadable, NoSuchFileException {
    return text.isPresent() ? text.get() : Source.of(name, FileBytes.readIfThere(position));
  }

  /** The folder it lies in. */
  Path folder() {
    Path folder = position.getParent();
    return folder == null ? position : folder;
  }

  /** The last name of a path; empty for a file system's root. */
  static String fileName(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
