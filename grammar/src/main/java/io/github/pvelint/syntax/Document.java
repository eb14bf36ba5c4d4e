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
    return source.print(lines.stream().map(Line::text).toList());
  }
}
