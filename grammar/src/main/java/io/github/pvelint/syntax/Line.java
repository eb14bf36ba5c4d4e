package io.github.pvelint.syntax;

/**
 * One line of a guest config. A line that is nothing in the language is a line too, not an
 * exception: the loader says what Proxmox does with it.
 */
public sealed interface Line {

  /** The line without its line feed. */
  Slice text();

  /** Nothing but white space, which Proxmox skips. */
  record Blank(Slice text) implements Line {}

  /** {@code #} in the first column: part of the description of the section it stands in. */
  record Comment(Slice text) implements Line {
    /** What follows the {@code #}, white space included. */
    public Slice body() {
      return text.part(1, text.length());
    }
  }

  /** {@code [name]} with nothing but white space behind it. */
  record Header(Slice text) implements Line {
    /** What stands between the brackets, unchanged. */
    public Slice name() {
      Slice bracketed = text.stripTrailing();
      return bracketed.part(1, bracketed.length() - 1);
    }
  }

  /**
   * A key and its value. Kept small, since nearly every line is one: offsets in place of slices.
   *
   * @param start byte offset of the line
   * @param end behind the line
   * @param keyStart where the key begins
   * @param keyEnd behind the key
   * @param valueStart where the value begins
   * @param valueEnd behind the value
   */
  record Entry(
      Source source, int start, int end, int keyStart, int keyEnd, int valueStart, int valueEnd)
      implements Line {

    @Override
    public Slice text() {
      return source.slice(start, end);
    }

    /** The key without the separator. */
    public Slice key() {
      return source.slice(keyStart, keyEnd);
    }

    /**
     * The value, trimmed; empty if nothing follows the separator. If only white space follows, it
     * is the last byte of it for {@code key:} lines, since Proxmox's pattern {@code :\s*(.+?)\s*$}
     * needs one character and backtracks; for raw keys it is empty.
     */
    public Slice value() {
      return source.slice(valueStart, valueEnd);
    }

    /** Whether it is a raw {@code lxc.*} line, which goes to LXC as it stands. */
    public boolean isRaw() {
      return key().startsWith("lxc.");
    }
  }

  /** Anything else: an indented key, a key without a colon, an upper-case key ... */
  record Malformed(Slice text) implements Line {}
}
