package io.github.pvelint.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Finds out how large a text is in UTF-8, gzipped, and keeps nothing of it. */
final class ZippedSize extends OutputStream {
  private long size;

  /** Writes the text to be measured. */
  interface Content {
    void write(Appendable out) throws IOException;
  }

  private ZippedSize() {}

  static long of(Content content) throws IOException {
    ZippedSize counter = new ZippedSize();
    try (Writer out =
        new OutputStreamWriter(new GZIPOutputStream(counter), StandardCharsets.UTF_8)) {
      content.write(out);
    }
    return counter.size;
  }

  @Override
  public void write(int b) {
    size++;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    size += length;
  }
}
