package io.github.pvelint.fix;

import io.github.pvelint.syntax.Slice;

/**
 * Text in place of what a slice holds.
 *
 * @param at empty where something is inserted
 * @param text empty where something is removed
 */
public record Edit(Slice at, String text) {
  /** Stands for bytes that are no UTF-8: text with it cannot be written as it was read. */
  private static final char UNDECODABLE = '\uFFFD';

  /** Whether the text can be written: it adds no line and loses no byte. */
  boolean isWritable() {
    return text.indexOf(UNDECODABLE) < 0;
  }

  /** Whether both change the same place, or places with nothing between them. */
  boolean touches(Edit other) {
    return at.source().equals(other.at.source())
        && at.start() <= other.at.end()
        && other.at.start() <= at.end();
  }
}
