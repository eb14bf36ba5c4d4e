package io.github.pvelint.report.html;

import io.github.pvelint.report.text.Rows;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A table of the page.
 *
 * @param id of its section
 * @param nav its title in one or two words
 * @param intro sentences that go before it
 * @param size how many rows there are in all
 * @param more how many rows are not shown; empty if all are
 */
record TableView(
    String id,
    String nav,
    String title,
    List<String> intro,
    List<String> heading,
    List<Row> rows,
    int size,
    String more) {
  /** More would be read by nobody; JSON has all. */
  static final int MOST = 1000;

  /** A row. */
  record Row(List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param label the column's heading, for narrow screens
   * @param tone how the word is to look: good, bad, doubtful, quiet or plain; empty for any other
   *     text
   */
  record Cell(String label, String text, String tone) {
    private static final int LONG = 20;

    /** Whether it has a word that would make its column too wide. */
    boolean isLong() {
      int length = 0;
      for (int i = 0; i < text.length() && length <= LONG; i++) {
        length = text.charAt(i) == ' ' ? 0 : length + 1;
      }
      return length > LONG;
    }
  }

  static TableView of(
      String id, String nav, String title, List<String> intro, Rows rows, Shown shown) {
    List<String> heading = rows.heading().stream().map(TableView::heading).toList();
    int size = rows.rows().size();
    return new TableView(
        id,
        nav,
        title,
        intro,
        heading,
        rows.rows().stream().limit(MOST).map(row -> row(heading, row, shown)).toList(),
        size,
        size > MOST ? Integer.toString(size - MOST) : "");
  }

  /** {@code NEXT RUN} shouts less as {@code Next run}; abbreviations stay. */
  private static String heading(String text) {
    return text.equals("VMID") ? text : text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT);
  }

  private static Row row(List<String> heading, List<String> cells, Shown shown) {
    return new Row(
        IntStream.range(0, cells.size())
            .mapToObj(i -> new Cell(heading.get(i), shown.text(cells.get(i)), tone(cells.get(i))))
            .toList());
  }

  private static String tone(String word) {
    return switch (word) {
      case "covered", "yes", "passes" -> "good";
      case "NOT COVERED", "FAILING", "FAILURES", "no", "error" -> "bad";
      case "partly covered", "in part", "unknown", "?", "warning" -> "doubtful";
      case "note" -> "quiet";
      case "never", "none" -> "plain";
      default -> "";
    };
  }
}
