package io.github.pvelint.schema;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Says in words what the patterns of the schema ask for. Read when the first value breaks one. */
final class PatternHints {
  private static final Map<String, String> HINTS = new HashMap<>();

  static {
    String pattern = "";
    for (String line : PatternTable.TEXT.split("\n", 0)) {
      if (line.startsWith("  ")) {
        HINTS.put(pattern, line.substring(2));
      } else {
        pattern = line;
      }
    }
  }

  private PatternHints() {}

  /** How a value has to look; absent for a pattern that nobody put into words. */
  static Optional<String> of(ValuePattern pattern) {
    return Optional.ofNullable(HINTS.get(pattern.text()));
  }
}
