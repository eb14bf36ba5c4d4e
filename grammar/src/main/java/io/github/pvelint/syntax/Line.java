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
   * A key and its value.
   *
   * @param key without the separator
   * @param value trimmed; empty if nothing follows the separator. If only white space follows, it
   *     is the last byte of it for {@code key:} lines, since Proxmox's pattern {@code
   *     :\s*(.+?)\s*$} needs one character and backtracks; for raw keys it is empty
   */
  record Entry(Slice text, Slice key, Slice value) implements Line {
    /** Whether it is a raw {@code lxc.*} line, which goes to LXC as it stands. */
    public boolean isRaw() {
      return key.startsWith("lxc.");
    }
  }

  /** Anything else: an indented key, a key without a colon, an upper-case key ... */
  record Malformed(Slice text) implements Line {}
}
