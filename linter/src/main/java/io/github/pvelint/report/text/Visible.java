package io.github.pvelint.report.text;

/** Text from outside, made safe to print. */
final class Visible {
  private Visible() {}

  /** The text in one line, with a number for every character that must not reach a terminal. */
  static String text(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      out.append(Glyph.visible(text.codePointAt(at)));
    }
    return out.toString();
  }

  /** How many columns a text that is already safe takes. */
  static int width(String safe) {
    if (isPlain(safe)) {
      return safe.length();
    }
    int width = 0;
    for (int at = 0; at < safe.length(); at += Character.charCount(safe.codePointAt(at))) {
      width += Glyph.width(safe.codePointAt(at));
    }
    return width;
  }

  /** Whether it is printable ASCII alone, as most text is: each character is shown as it is. */
  static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }
}
