package io.github.pvelint.syntax;

import java.nio.charset.StandardCharsets;

/**
 * A piece of a file that knows where it stands: the only currency for positions.
 *
 * @param start byte offset of the first byte
 * @param end byte offset behind the last byte; equal to {@code start} for an empty slice
 */
public record Slice(Source source, int start, int end) {

  public Slice {
    if (start < 0 || end < start || end > source.length()) {
      throw new IndexOutOfBoundsException(
          "slice " + start + ".." + end + " of " + source.length() + " bytes");
    }
  }

  /** Written out, as is the hash code: a record's own cost 20 ms when one is first called. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Slice that
        && start == that.start
        && end == that.end
        && source.equals(that.source);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * source.hashCode() + start) + end;
  }

  /** Length in bytes. */
  public int length() {
    return end - start;
  }

  /** Whether it holds no byte; it still has a place. */
  public boolean isEmpty() {
    return end == start;
  }

  /** The byte at an index within the slice, as 0 to 255. */
  public int byteAt(int index) {
    return source.byteAt(start + index);
  }

  /** The text for people: UTF-8 decoded, bytes that are no UTF-8 become U+FFFD. */
  public String text() {
    return new String(source.bytes(), start, end - start, StandardCharsets.UTF_8);
  }

  /**
   * One char a byte, as Proxmox's own code sees the text: what a format or a type is checked
   * against.
   */
  public String raw() {
    return new String(source.bytes(), start, end - start, StandardCharsets.ISO_8859_1);
  }

  /** Part of this slice, by indexes within it. */
  public Slice part(int from, int to) {
    return new Slice(source, start + from, start + to);
  }

  /**
   * This slice without white space at either end (ASCII white space: Perl's {@code \s} on bytes).
   */
  public Slice strip() {
    int from = 0;
    int to = length();
    while (from < to && isSpace(byteAt(from))) {
      from++;
    }
    while (to > from && isSpace(byteAt(to - 1))) {
      to--;
    }
    return part(from, to);
  }

  /** This slice without white space at its end. */
  public Slice stripTrailing() {
    int to = length();
    while (to > 0 && isSpace(byteAt(to - 1))) {
      to--;
    }
    return part(0, to);
  }

  /** Whether the bytes are exactly those of the ASCII text. */
  public boolean is(String ascii) {
    return length() == ascii.length() && startsWith(ascii);
  }

  /** Whether the bytes begin with those of the ASCII text. */
  public boolean startsWith(String ascii) {
    if (ascii.length() > length()) {
      return false;
    }
    for (int i = 0; i < ascii.length(); i++) {
      if (byteAt(i) != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The 1-based line on which it begins. */
  public int line() {
    return source.lineOf(start);
  }

  /** The 1-based column of its first byte, in UTF-16 code units. */
  public int column() {
    return source.columnOf(start);
  }

  /** The column behind its last byte, in UTF-16 code units; only for a slice within one line. */
  public int endColumn() {
    return column() + text().length();
  }

  /** White space as Perl's {@code \s} sees it in a byte string: ASCII only, no NBSP. */
  public static boolean isSpace(int b) {
    return b == ' ' || (b >= '\t' && b <= '\r');
  }

  @Override
  public String toString() {
    return source.name() + ":" + line() + ":" + column() + " '" + text() + "'";
  }
}
