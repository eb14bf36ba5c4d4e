package io.github.pvelint.input;

import io.github.pvelint.syntax.Source;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  /** {@code VMID.conf}; pmxcfs takes no number with a leading zero or of more than nine digits. */
  private static final Pattern VMID_CONF = Pattern.compile("([1-9][0-9]{0,8})\\.conf");

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
    return fileName.endsWith(".conf") && VMID_CONF.matcher(fileName).matches();
  }

  /** The guest's number; 0 if the name holds none. */
  int vmid() {
    Matcher matcher = VMID_CONF.matcher(fileName(position));
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
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
    return Optional.ofNullable(position.getParent()).orElse(position);
  }

  /** The last name of a path; empty for a file system's root. */
  static String fileName(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
