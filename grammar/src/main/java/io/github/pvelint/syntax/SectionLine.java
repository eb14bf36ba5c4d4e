package io.github.pvelint.syntax;

/**
 * One line of a section config ({@code type: id} and indented properties below it). A line that is
 * nothing in the language is a line too: the loader says what Proxmox does with it.
 */
public sealed interface SectionLine {

  /** The line without its line feed. */
  Slice text();

  /** No byte at all: it ends the section above it. */
  record Empty(Slice text) implements SectionLine {}

  /** White space only, such as the {@code \r} of an empty line with CRLF: it ends nothing. */
  record Blank(Slice text) implements SectionLine {}

  /** {@code #}, with or without white space before it. */
  record Comment(Slice text) implements SectionLine {}

  /**
   * {@code type: id} at the first column.
   *
   * @param type up to the last colon that leaves something for the id
   */
  record Header(Slice text, Slice type, Slice id) implements SectionLine {}

  /** One word at the first column: a header where sections have no type. */
  record Name(Slice text, Slice id) implements SectionLine {}

  /**
   * An indented key with its value.
   *
   * @param value trimmed; empty if there is none
   */
  record Property(Slice text, Slice key, Slice value) implements SectionLine {}

  /** Anything else at the first column. */
  record Malformed(Slice text) implements SectionLine {}
}
