package io.github.pvelint.input.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that gives no more than it is allowed to: what a compressed file of some kilobytes
 * becomes is for its maker to say.
 */
final class BoundedStream extends FilterInputStream {
  private final long total;
  private long given;
  private long allowed;
  private long zeros;

  /**
   * A stream that gives so many bytes in all.
   *
   * @param total from 0 on
   */
  BoundedStream(InputStream in, long total) {
    super(in);
    this.total = total;
    this.allowed = total;
  }

  /** More than was allowed was asked for. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1;

    Exceeded(String message) {
      super(message);
    }
  }

  /** From here on no more than so many bytes, until it is called again. */
  void allow(long bytes) {
    allowed = Math.min(total, given + bytes);
  }

  /** How many of the last bytes it gave were 0. */
  long zerosAtEnd() {
    return zeros;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (given >= allowed) {
      throw new Exceeded(
          given >= total
              ? "becomes more than " + (total >> 20) + " MiB when unpacked: read no further"
              : "has a header that is larger than any real one");
    }
    int count = in.read(buffer, offset, (int) Math.min(length, allowed - given));
    given += Math.max(count, 0);
    countZeros(buffer, offset, count);
    return count;
  }

  private void countZeros(byte[] buffer, int offset, int count) {
    for (int i = count - 1; i >= 0; i--) {
      if (buffer[offset + i] != 0) {
        zeros = (long) count - 1 - i;
        return;
      }
    }
    zeros += Math.max(count, 0);
  }

  @Override
  public long skip(long bytes) throws IOException {
    byte[] waste = new byte[(int) Math.min(Math.max(bytes, 0), 1 << 13)];
    return waste.length == 0 ? 0 : Math.max(0, read(waste, 0, waste.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
