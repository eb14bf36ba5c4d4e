package io.github.pvelint.syntax;

import java.util.List;

/**
 * A parsed guest config, lossless: the source and the lines it is made of. Lines are in file order
 * and every byte but the line feeds belongs to exactly one of them.
 */
public record Document(Source source, List<Line> lines) {
  public Document {
    lines = List.copyOf(lines);
  }

  /** The file printed back from its lines: the bytes that were read, whatever they were. */
  public byte[] print() {
    byte[] out = new byte[source.length()];
    int at = 0;
    for (Line line : lines) {
      Slice text = line.text();
      System.arraycopy(source.bytes(), text.start(), out, at, text.length());
      at += text.length();
      if (at < out.length) {
        out[at++] = '\n';
      }
    }
    if (at != out.length) {
      throw new IllegalStateException(
          "the lines of " + source.name() + " do not cover it: " + at + " of " + out.length);
    }
    return out;
  }
}
