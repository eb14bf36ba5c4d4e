package io.github.pvelint.syntax;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file as it was read: its bytes, unchanged, and the name under which findings show it.
 *
 * <p>Offsets are byte offsets. Lines are split at line feeds only, as Proxmox's parsers do
 * (PVE::QemuServer, PVE::LXC::Config: {@code split(/\n/, $raw)}); a carriage return is data.
 */
public final class Source {
  private final String name;
  private final byte[] bytes;

  /** Offset of the first byte of each line; made at the first question about a line. */
  private volatile int @Nullable [] lineStarts;

  private Source(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /**
   * Takes the bytes as they are; the caller must not change them afterwards.
   *
   * @param name the path shown to people and in reports, with forward slashes
   */
  public static Source of(String name, byte[] bytes) {
    return new Source(name, bytes);
  }

  /** A source of the given text in UTF-8. */
  public static Source of(String name, String text) {
    return new Source(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The path shown to people and in reports, with forward slashes. */
  public String name() {
    return name;
  }

  /** Length in bytes. */
  public int length() {
    return bytes.length;
  }

  /** The byte at an offset, as 0 to 255. */
  public int byteAt(int offset) {
    return bytes[offset] & 0xFF;
  }

  /** The bytes themselves, not a copy: readers of large trees must not pay for one. */
  byte[] bytes() {
    return bytes;
  }

  /** A copy of the bytes. */
  public byte[] toBytes() {
    return bytes.clone();
  }

  /** The whole file as a slice. */
  public Slice whole() {
    return new Slice(this, 0, bytes.length);
  }

  /** The bytes from {@code start} up to but without {@code end}, as a slice. */
  public Slice slice(int start, int end) {
    return new Slice(this, start, end);
  }

  /** The whole file as text; bytes that are no UTF-8 become U+FFFD. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** How many lines the file has; at least 1, and an empty last line does not count. */
  public int lineCount() {
    return starts().length;
  }

  /** The 1-based number of the line that holds the byte at the offset. */
  public int lineOf(int offset) {
    int found = Arrays.binarySearch(starts(), offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /**
   * The 1-based column of the byte at the offset, counted in UTF-16 code units of the decoded line,
   * as SARIF and editors count.
   */
  public int columnOf(int offset) {
    int start = starts()[lineOf(offset) - 1];
    return slice(start, offset).text().length() + 1;
  }

  /**
   * A line without its line feed.
   *
   * @param number 1-based, at most {@link #lineCount()}
   */
  public Slice line(int number) {
    int[] starts = starts();
    int start = starts[number - 1];
    int end = number < starts.length ? starts[number] - 1 : bytes.length;
    return slice(start, end > start && bytes[end - 1] == '\n' ? end - 1 : end);
  }

  /**
   * The file put together again from slices of it that are its lines: a line feed behind each, but
   * for the last one if the file has none at its end.
   */
  byte[] print(List<Slice> lines) {
    byte[] out = new byte[bytes.length];
    int at = 0;
    for (Slice line : lines) {
      System.arraycopy(bytes, line.start(), out, at, line.length());
      at += line.length();
      if (at < out.length) {
        out[at++] = '\n';
      }
    }
    if (at != out.length) {
      throw new IllegalStateException(
          "the lines of " + name + " do not cover it: " + at + " of " + out.length);
    }
    return out;
  }

  private int[] starts() {
    int[] starts = lineStarts;
    if (starts == null) {
      starts = findStarts(bytes);
      lineStarts = starts;
    }
    return starts;
  }

  private static int[] findStarts(byte[] bytes) {
    int count = 1;
    for (int i = 0; i < bytes.length - 1; i++) {
      if (bytes[i] == '\n') {
        count++;
      }
    }
    int[] starts = new int[count];
    int line = 1;
    for (int i = 0; i < bytes.length - 1; i++) {
      if (bytes[i] == '\n') {
        starts[line++] = i + 1;
      }
    }
    return starts;
  }

  @Override
  public String toString() {
    return name;
  }
}
