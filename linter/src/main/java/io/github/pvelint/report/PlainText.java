package io.github.pvelint.report;

/**
 * Text from configs without what acts instead of being seen: control characters, terminal escapes,
 * changes of the writing direction, halves of surrogate pairs. Each becomes U+FFFD, so the number
 * of UTF-16 units, and with it every column, stays as it is.
 */
public final class PlainText {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private PlainText() {}

  /** Text of one line: line feeds and tabs are replaced as well. */
  public static String line(String text) {
    return replace(text, false);
  }

  /** Text of several lines: line feeds and tabs stay. */
  static String block(String text) {
    return replace(text, true);
  }

  private static String replace(String text, boolean keepLayout) {
    int length = text.length();
    int at = 0;
    while (at < length) {
      int c = text.charAt(at);
      // Nearly all text is that, and this loop reads every report.
      if (c >= ' ' && c < 0x7F) {
        at++;
        continue;
      }
      c = text.codePointAt(at);
      if (!isPlain(c, keepLayout)) {
        break;
      }
      at += Character.charCount(c);
    }
    return at == length ? text : replaceFrom(at, text, keepLayout);
  }

  private static String replaceFrom(int start, String text, boolean keepLayout) {
    StringBuilder plain = new StringBuilder(text.length()).append(text, 0, start);
    for (int at = start; at < text.length(); ) {
      int c = text.codePointAt(at);
      int units = Character.charCount(c);
      if (isPlain(c, keepLayout)) {
        plain.appendCodePoint(c);
      } else {
        plain.append(units == 1 ? "\uFFFD" : "\uFFFD\uFFFD");
      }
      at += units;
    }
    return plain.toString();
  }

  private static boolean isPlain(int c, boolean keepLayout) {
    if (c >= ' ' && c < 0x7F) {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL -> keepLayout && (c == '\n' || c == '\t');
      // Joiners make one emoji of several; all other format characters hide or reorder text.
      case Character.FORMAT -> c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER;
      case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
      default -> (c & 0xFFFE) != 0xFFFE;
    };
  }
}
