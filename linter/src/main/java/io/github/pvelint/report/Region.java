package io.github.pvelint.report;

import io.github.pvelint.syntax.Slice;

/**
 * The part of one line that a machine format marks. Never empty and never more than a line: code
 * scanning shows a result only if all of its lines are in the diff.
 *
 * @param line 1-based
 * @param startColumn 1-based, in UTF-16 units
 * @param endColumn behind the last unit; greater than {@code startColumn}
 */
record Region(int line, int startColumn, int endColumn) {

  /** What a slice covers of its first line; an empty one is widened to a character beside it. */
  static Region of(Slice slice) {
    Slice whole = slice.source().line(slice.line());
    String text = textOf(whole);
    int from = Math.min(slice.column() - 1, text.length());
    int end = Math.max(slice.start(), Math.min(slice.end(), whole.end()));
    int length = slice.source().slice(slice.start(), end).text().length();
    int to = Math.min(from + length, text.length());
    if (from < to) {
      return new Region(slice.line(), from + 1, to + 1);
    }
    return widened(slice.line(), text, from);
  }

  private static Region widened(int line, String text, int at) {
    if (at < text.length()) {
      return new Region(line, at + 1, text.offsetByCodePoints(at, 1) + 1);
    }
    int from = text.isEmpty() ? 0 : text.offsetByCodePoints(at, -1);
    return new Region(line, from + 1, Math.max(at, 1) + 1);
  }

  /** The line without the carriage return of a DOS line end, where no viewer has a column. */
  private static String textOf(Slice line) {
    String text = line.text();
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }
}
