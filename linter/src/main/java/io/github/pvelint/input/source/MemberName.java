package io.github.pvelint.input.source;

import java.util.ArrayList;
import java.util.List;

/** Names of files in sources. They come from outside: any of them may try to lead elsewhere. */
public final class MemberName {
  /** In characters; Linux takes no longer path. */
  private static final int LIMIT = 4096;

  private MemberName() {}

  /**
   * The name without what means nothing: {@code ./etc//pve/} is {@code etc/pve}, {@code ./} is
   * empty.
   *
   * @throws SourceFault if it leads out of the source or is no name at all
   */
  public static String of(String raw) throws SourceFault {
    if (raw.length() > LIMIT || raw.indexOf('\0') >= 0) {
      throw new SourceFault("has a name that no file can have: not read");
    }
    if (raw.startsWith("/")) {
      throw new SourceFault(
          "has an absolute name: not read (tar makes relative ones unless it is called with -P)");
    }
    List<String> kept = new ArrayList<>();
    for (String segment : raw.split("/", -1)) {
      if (segment.equals("..")) {
        throw new SourceFault("has `..` in its name: not read");
      }
      if (!segment.isEmpty() && !segment.equals(".")) {
        kept.add(segment);
      }
    }
    return String.join("/", kept);
  }
}
