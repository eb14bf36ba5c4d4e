package io.github.pvelint.fix;

import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;

/** Whole lines removed, added and put in place of others. */
final class LineEdit {
  private LineEdit() {}

  /** Removes a line together with its line feed. */
  static Edit remove(Slice line) {
    int end = endsWithFeed(line) ? line.end() + 1 : line.end();
    return new Edit(line.source().slice(line.start(), end), "");
  }

  /** Puts text in place of a line; white space at its end stays, and what both end with. */
  static Edit replace(Slice line, String text) {
    Slice old = line.stripTrailing();
    String shown = old.text();
    int same = 0;
    // Beyond ASCII, chars and bytes differ in number: there the common end ends.
    while (same < Math.min(shown.length(), text.length())
        && old.byteAt(old.length() - 1 - same) < 0x80
        && shown.charAt(shown.length() - 1 - same) == text.charAt(text.length() - 1 - same)) {
      same++;
    }
    return new Edit(old.part(0, old.length() - same), text.substring(0, text.length() - same));
  }

  /** Adds a line behind another. */
  static Edit after(Slice line, String text) {
    return endsWithFeed(line)
        ? new Edit(empty(line.source(), line.end() + 1), text + end(line))
        : new Edit(empty(line.source(), line.end()), end(line.source().line(1)) + text);
  }

  /** Adds a line before another. */
  static Edit before(Slice line, String text) {
    return new Edit(empty(line.source(), line.start()), text + end(line));
  }

  private static Slice empty(Source source, int at) {
    return source.slice(at, at);
  }

  private static boolean endsWithFeed(Slice line) {
    return line.end() < line.source().length();
  }

  /** The end that lines have there. */
  private static String end(Slice line) {
    boolean isDos = !line.isEmpty() && line.byteAt(line.length() - 1) == '\r';
    return isDos ? "\r\n" : "\n";
  }
}
