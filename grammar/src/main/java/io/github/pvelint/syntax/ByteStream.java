package io.github.pvelint.syntax;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * The bytes of a slice as ANTLR's input. Of bytes that the grammar does not tell apart the first is
 * shown for all, see {@link ByteRanges}.
 *
 * <p>Every input ends in its terminator, the line feed or comma that the grammar ends its pieces
 * with: where the slice lacks it, the stream shows it. An end of input in the middle of a token
 * would send the lexer on the slow way each time.
 */
final class ByteStream implements CharStream {
  private final char terminator;
  private byte[] shown = {};
  private byte[] bytes = {};
  private int end;
  private int at;
  private int start;

  ByteStream(char terminator) {
    this.terminator = terminator;
  }

  /** Shows, for each byte, another one. */
  void show(byte[] others) {
    shown = others;
  }

  /** Puts the stream at the beginning of another slice; indexes are offsets in its source. */
  void reset(Slice slice) {
    bytes = slice.source().bytes();
    start = slice.start();
    end = slice.end();
    at = start;
  }

  @Override
  public void consume() {
    // The terminator that was shown behind the end may be consumed, but nothing behind it.
    if (at > end) {
      throw new IllegalStateException("cannot consume EOF");
    }
    at++;
  }

  @Override
  public int LA(int offset) {
    int index = offset > 0 ? at + offset - 1 : at + offset;
    return index < start || offset == 0 ? IntStream.EOF : shownAt(index);
  }

  /** What the lexer sees at an offset in the source, within the slice or behind it. */
  int shownAt(int index) {
    if (index >= end) {
      return terminator;
    }
    return shown[bytes[index] & 0xFF];
  }

  /** Whether all bytes of the slice are consumed, and the terminator that had to be added. */
  boolean isAtEnd() {
    return at > end || (at == end && (end == start || bytes[end - 1] == terminator));
  }

  @Override
  public int mark() {
    return -1;
  }

  @Override
  public void release(int marker) {
    // Everything is in memory: nothing to release.
  }

  @Override
  public int index() {
    return at;
  }

  @Override
  public void seek(int index) {
    at = index;
  }

  @Override
  public int size() {
    return end;
  }

  @Override
  public String getSourceName() {
    return UNKNOWN_SOURCE_NAME;
  }

  @Override
  public String getText(Interval interval) {
    return new String(
        bytes,
        interval.a,
        Math.max(0, Math.min(interval.b + 1, end) - interval.a),
        java.nio.charset.StandardCharsets.ISO_8859_1);
  }
}
