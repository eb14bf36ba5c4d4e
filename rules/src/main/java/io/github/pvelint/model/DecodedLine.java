package io.github.pvelint.model;

/**
 * A line with its percent escapes resolved, as Proxmox stores descriptions and keys, and the way
 * back from there to the line as written.
 */
final class DecodedLine {
  private static final char ENCODED_SPACE = '\u00A0';
  private static final char NOT_ASCII = '\u00A4';

  private final String text;

  /** Of every character, and of the end; empty if nothing is escaped, for it is the same then. */
  private final int[] offsets;

  DecodedLine(String line) {
    if (line.indexOf('%') < 0) {
      this.text = line;
      this.offsets = new int[0];
      return;
    }
    StringBuilder decoded = new StringBuilder(line.length());
    this.offsets = new int[line.length() + 1];
    char[] written = line.toCharArray();
    for (int at = 0; at < written.length; ) {
      offsets[decoded.length()] = at;
      int escaped = written[at] == '%' ? escaped(written, at) : -1;
      decoded.append(escaped < 0 ? written[at] : shown(escaped));
      at += escaped < 0 ? 1 : 3;
    }
    offsets[decoded.length()] = line.length();
    this.text = decoded.toString();
  }

  /**
   * The text to search: an encoded space is U+00A0, which separates no values; an encoded byte
   * beyond ASCII is some character that is in no name.
   */
  String text() {
    return text;
  }

  /** Where a character of the decoded text begins in the line as written. */
  int offset(int at) {
    return offsets.length == 0 ? at : offsets[at];
  }

  private static int escaped(char[] line, int at) {
    if (at + 2 >= line.length) {
      return -1;
    }
    int high = Character.digit(line[at + 1], 16);
    int low = Character.digit(line[at + 2], 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static char shown(int escaped) {
    if (escaped == ' ') {
      return ENCODED_SPACE;
    }
    return escaped < 0x80 ? (char) escaped : NOT_ASCII;
  }
}
