package io.github.pvelint.report.html;

import io.github.pvelint.report.PlainText;
import io.github.pvelint.report.text.Masked;
import io.github.pvelint.syntax.Slice;
import java.util.List;

/**
 * A line of a config in three parts, the middle one being what a finding is about.
 *
 * @param number 1-based
 */
record Excerpt(String number, String before, String marked, String after) {
  private static final int MOST_BEFORE = 160;
  private static final int MOST_MARKED = 240;
  private static final int MOST_AFTER = 160;

  /**
   * The line on which a slice begins, without its secrets; of a long one only a part. None if there
   * is nothing to see.
   */
  static List<Excerpt> of(Slice at, Shown shown) {
    Masked masked = Masked.of(at, shown.redactor());
    String line = masked.line();
    int from = Math.min(masked.from(), line.length());
    int to = Math.max(from, Math.min(masked.to(), line.length()));
    int start = Math.max(0, from - MOST_BEFORE);
    int stop = Math.min(to, from + MOST_MARKED);
    int end = Math.min(line.length(), stop + MOST_AFTER);
    if (line.isBlank()) {
      return List.of();
    }
    Excerpt excerpt =
        new Excerpt(
            Integer.toString(at.line()),
            (start > 0 ? "…" : "") + plain(line.substring(start, from)),
            plain(line.substring(from, stop)),
            plain(line.substring(stop, end)) + (end < line.length() ? "…" : ""));
    return List.of(excerpt);
  }

  /** A tab is room to people; on the page it would be of any width. */
  private static String plain(String part) {
    return PlainText.line(part.replace('\t', ' '));
  }
}
