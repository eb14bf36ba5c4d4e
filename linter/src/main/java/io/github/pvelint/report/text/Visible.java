package io.github.pvelint.report.text;

/** Text from outside, made safe to print. */
final class Visible {
  private Visible() {}

  /** The text in one line, with a number for every character that must not reach a terminal. */
  static String text(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(codePoint -> out.append(Glyph.visible(codePoint)));
    return out.toString();
  }

  /** How many columns a text that is already safe takes. */
  static int width(String safe) {
    return safe.codePoints().map(Glyph::width).sum();
  }
}
