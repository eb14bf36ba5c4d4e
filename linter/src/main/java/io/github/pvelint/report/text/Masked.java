package io.github.pvelint.report.text;

import io.github.pvelint.report.Redactor;
import io.github.pvelint.syntax.Slice;

/**
 * A line of a file without its secrets, and the marked part of it.
 *
 * @param from the first marked char
 * @param to behind the last marked char
 */
public record Masked(String line, int from, int to) {

  /**
   * The line on which a slice begins; a slice that goes on below is marked up to the line's end.
   */
  public static Masked of(Slice slice, Redactor redactor) {
    Slice line = slice.source().line(slice.line());
    int start = Math.min(slice.start(), line.end());
    int end = Math.max(start, Math.min(slice.end(), line.end()));
    String shown = redactor.redact(withoutReturn(line, end).text());
    // The redactor keeps the places of all chars.
    int from = slice.source().slice(line.start(), start).text().length();
    return new Masked(shown, from, from + slice.source().slice(start, end).text().length());
  }

  /** A carriage return at the end is no part of the line to people, unless it is marked. */
  private static Slice withoutReturn(Slice line, int end) {
    boolean returns = end < line.end() && line.byteAt(line.length() - 1) == '\r';
    return returns ? line.part(0, line.length() - 1) : line;
  }
}
