package io.github.pvelint.syntax;

import java.util.List;

/**
 * A parsed section config, lossless: the source and the lines it is made of. Lines are in file
 * order and every byte but the line feeds belongs to exactly one of them.
 */
public record SectionDocument(Source source, List<SectionLine> lines) {
  public SectionDocument {
    lines = List.copyOf(lines);
  }

  /** The file printed back from its lines: the bytes that were read, whatever they were. */
  public byte[] print() {
    return source.print(lines.stream().map(SectionLine::text).toList());
  }
}
