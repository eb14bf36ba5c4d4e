package io.github.pvelint.report.text;

import java.util.ArrayList;
import java.util.List;

/** A table for a terminal: rows of cells, and below a row what there is to say about it. */
final class Table {
  private static final String GAP = "  ";
  private static final String INDENT = "      ";
  private static final int NARROWEST = 8;

  private final List<String> heading;
  private final int flexible;
  private final List<Row> rows = new ArrayList<>();

  private String latest = "";

  /** Without cells, the only detail is a title. */
  private record Row(List<String> cells, List<String> details) {}

  /**
   * An empty table.
   *
   * @param flexible the index of the column that is cut if a row does not fit
   */
  Table(List<String> heading, int flexible) {
    this.heading = heading;
    this.flexible = flexible;
  }

  /** Adds a row; as many cells as the heading has. */
  void add(List<String> cells, List<String> details) {
    rows.add(new Row(cells.stream().map(Visible::text).toList(), details));
  }

  /** Adds a line that what follows is about; repeated ones are left out. */
  void about(String title) {
    if (!title.equals(latest)) {
      rows.add(new Row(List.of(), List.of(title)));
      latest = title;
    }
  }

  /** The table in lines of at most {@code width} columns, as far as that is possible. */
  String text(int width) {
    List<Integer> widths = widths(width);
    StringBuilder text = new StringBuilder();
    line(heading, widths, text);
    for (Row row : rows) {
      if (row.cells().isEmpty()) {
        text.append('\n').append(Visible.text(row.details().get(0))).append('\n');
        continue;
      }
      line(row.cells(), widths, text);
      for (String detail : row.details()) {
        String bullet = INDENT;
        for (String part : Wrap.lines(detail, width - INDENT.length() - GAP.length())) {
          text.append(bullet).append(part).append('\n');
          bullet = INDENT + GAP;
        }
      }
    }
    return text.toString();
  }

  private List<Integer> widths(int width) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < heading.size(); i++) {
      widths.add(Math.max(heading.get(i).length(), widest(i)));
    }
    int all =
        widths.stream().mapToInt(Integer::intValue).sum() + GAP.length() * (heading.size() - 1);
    int rest = widths.get(flexible) - Math.max(0, all - width);
    widths.set(flexible, Math.max(Math.min(NARROWEST, widths.get(flexible)), rest));
    return widths;
  }

  private int widest(int column) {
    return rows.stream()
        .filter(row -> !row.cells().isEmpty())
        .mapToInt(row -> Visible.width(row.cells().get(column)))
        .max()
        .orElse(0);
  }

  private static void line(List<String> cells, List<Integer> widths, StringBuilder text) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cut(cells.get(i), widths.get(i));
      line.append(i == 0 ? "" : GAP).append(cell);
      line.append(" ".repeat(Math.max(0, widths.get(i) - Visible.width(cell))));
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  private static String cut(String cell, int room) {
    if (Visible.width(cell) <= room) {
      return cell;
    }
    StringBuilder kept = new StringBuilder();
    int used = 1;
    for (int codePoint : cell.codePoints().toArray()) {
      used += Glyph.width(codePoint);
      if (used > room) {
        break;
      }
      kept.appendCodePoint(codePoint);
    }
    return kept.append('…').toString();
  }
}
