package io.github.pvelint.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** Hands on to an Appendable, which is not ours to close. */
public final class AppendableWriter extends Writer {
  private final Appendable out;

  public AppendableWriter(Appendable out) {
    this.out = out;
  }

  @Override
  public void write(char[] chars, int offset, int length) throws IOException {
    if (out instanceof Writer writer) {
      writer.write(chars, offset, length);
    } else {
      out.append(CharBuffer.wrap(chars, offset, length));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
