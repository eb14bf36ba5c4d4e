package io.github.pvelint.model;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The meanings of lines that were met before. Of the option lines of a cluster four in five repeat
 * another one: of a snapshot, or of a guest that was set up the same way.
 */
final class Meanings {
  /** Lines that are kept; beyond it, all are forgotten. Snapshots follow soon on their guest. */
  private static final int MOST = 2_000;

  /** Characters of a line that is kept. */
  private static final int LONGEST = 500;

  private final Map<String, Meaning> byLine = new HashMap<>();

  /** What a line that reads the same was found to say; null if there was none. */
  @Nullable Meaning find(String line) {
    return byLine.get(line);
  }

  /**
   * Remembers a meaning.
   *
   * @param line the text of a line whose meaning hangs on nothing else, one char a byte
   */
  void add(String line, Meaning meaning) {
    if (line.length() > LONGEST) {
      return;
    }
    if (byLine.size() >= MOST) {
      byLine.clear();
    }
    byLine.put(line, meaning);
  }
}
