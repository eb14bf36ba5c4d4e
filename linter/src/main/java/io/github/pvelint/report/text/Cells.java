package io.github.pvelint.report.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a file as a terminal shows it, in cells that cannot be divided: a character, a tab as
 * blanks, or the number of a character that must not be printed.
 */
final class Cells {
  private static final int TAB = 4;

  /** How much of the line to keep on either side of what is marked, in columns. */
  private static final int CONTEXT = 12;

  /**
   * One cell.
   *
   * @param offset of its first char in the line
   * @param column of its first column, from 0
   * @param end the column behind it; the same for a combining mark, which belongs to the cell
   *     before
   */
  private record Cell(String text, int offset, int column, int end) {
    boolean isWithin(int left, int right) {
      return column == end ? column > left && end <= right : column >= left && end <= right;
    }
  }

  /**
   * A part of the line.
   *
   * @param text what to print
   * @param markAt the first marked column in it
   * @param markWidth the number of marked columns, at least 1
   */
  record View(String text, int markAt, int markWidth) {}

  /** Columns from start up to but without end. */
  private record Range(int start, int end) {}

  private final String line;
  private final int length;

  /** Whether each character is a cell of one column that shows it as it is. */
  private final boolean isPlain;

  /** The cells; none of a plain line. */
  private final List<Cell> cells = new ArrayList<>(0);

  private int width;

  Cells(String line) {
    this.line = line;
    this.length = line.length();
    this.isPlain = Visible.isPlain(line);
    if (isPlain) {
      width = length;
    } else {
      divide();
    }
  }

  private void divide() {
    for (int offset = 0; offset < length; ) {
      int codePoint = line.codePointAt(offset);
      String text = codePoint == '\t' ? " ".repeat(TAB - width % TAB) : Glyph.visible(codePoint);
      int end = width + Visible.width(text);
      cells.add(new Cell(text, offset, width, end));
      width = end;
      offset += Character.charCount(codePoint);
    }
  }

  /**
   * As much of the line around the marked part as fits.
   *
   * @param from the first marked char of the line
   * @param to behind the last marked char
   * @param room columns to fill at most
   */
  View view(int from, int to, int room) {
    int start = columnOf(from);
    Range mark = new Range(start, Math.max(columnOf(to), start + 1));
    int all = Math.max(width, mark.end);
    if (all <= room) {
      return new View(text(0, all), mark.start, mark.end - mark.start);
    }
    int left = 0;
    if (mark.end > room - 1) {
      // Room for a sign of the cut on the left, and on the right unless the line's end is shown.
      int wanted = mark.end + CONTEXT < all ? mark.end + CONTEXT - (room - 2) : all - (room - 1);
      left = startAtOrAfter(Math.max(0, Math.min(wanted, mark.start - CONTEXT)));
    }
    return cut(left, all, mark, room);
  }

  private View cut(int left, int all, Range mark, int room) {
    int before = left > 0 ? 1 : 0;
    boolean toTheEnd = all - left <= room - before;
    int right = toTheEnd ? all : left + room - before - 1;
    String text = text(left, right);
    int end = left + Visible.width(text);
    String shown = (left > 0 ? "…" : "") + text + (toTheEnd ? "" : "…");
    // A mark that goes on beyond the cut covers the sign of it.
    int markEnd = toTheEnd ? mark.end : Math.min(mark.end, end + 1);
    return new View(shown, mark.start - left + before, Math.max(1, markEnd - mark.start));
  }

  private String text(int left, int right) {
    if (isPlain) {
      return line.substring(Math.min(left, length), Math.min(right, length));
    }
    StringBuilder text = new StringBuilder();
    for (Cell cell : cells) {
      if (cell.isWithin(left, right) || (left == 0 && cell.end == 0)) {
        text.append(cell.text);
      }
    }
    return text.toString();
  }

  /** The column at which the char's cell begins; the line's width for what is behind its end. */
  private int columnOf(int offset) {
    if (offset >= length) {
      return width;
    }
    if (isPlain) {
      return offset;
    }
    int column = 0;
    for (Cell cell : cells) {
      if (cell.offset > offset) {
        break;
      }
      column = cell.column;
    }
    return column;
  }

  private int startAtOrAfter(int column) {
    for (Cell cell : cells) {
      if (cell.column >= column) {
        return cell.column;
      }
    }
    return column;
  }
}
