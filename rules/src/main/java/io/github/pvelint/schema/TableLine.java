package io.github.pvelint.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of a table: words between blanks. A word {@code name=value} is an attribute; a value with
 * blanks stands between double quotes, which cannot be escaped.
 */
final class TableLine {
  private final List<String> words;

  private TableLine(List<String> words) {
    this.words = words;
  }

  /** Cuts a line into its words. */
  static TableLine parse(String text) {
    List<String> words = new ArrayList<>();
    int at = 0;
    int length = text.length();
    while (at < length) {
      if (text.charAt(at) == ' ') {
        at++;
        continue;
      }
      int end = end(text, at);
      words.add(text.substring(at, end));
      at = end;
    }
    return new TableLine(words);
  }

  private static int end(String text, int start) {
    int blank = text.indexOf(' ', start);
    int quote = text.indexOf('"', start);
    int end = blank < 0 ? text.length() : blank;
    if (quote >= 0 && quote < end) {
      int closing = text.indexOf('"', quote + 1);
      if (closing < 0) {
        throw new IllegalArgumentException("a quote is not closed: " + text);
      }
      return closing + 1;
    }
    return end;
  }

  /** The word at a place, which must be there. */
  String word(int index) {
    return words.get(index);
  }

  /** Whether a word stands alone in the line. */
  boolean has(String word) {
    return words.contains(word);
  }

  /** The value of an attribute, without its quotes; absent if the line does not have it. */
  Optional<String> find(String name) {
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      int equals = name.length();
      if (word.length() > equals && word.charAt(equals) == '=' && word.startsWith(name)) {
        int end = word.length();
        return Optional.of(
            word.charAt(end - 1) == '"' && word.charAt(equals + 1) == '"'
                ? word.substring(equals + 2, end - 1)
                : word.substring(equals + 1));
      }
    }
    return Optional.empty();
  }

  /** Whether the line may hold an attribute that limits the value. */
  boolean hasLimits() {
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      if (word.startsWith("enum=")
          || word.startsWith("min=")
          || word.startsWith("max")
          || word.startsWith("pattern=")) {
        return true;
      }
    }
    return false;
  }
}
