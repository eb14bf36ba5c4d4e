package io.github.pvelint.model;

/**
 * Where a secret ends that begins somewhere in a text. Read by hand: a pattern that repeats
 * alternatives takes a stack frame for each character.
 *
 * @param start of what to hide
 * @param end behind it; equal to {@code start} if nothing is to be hidden
 */
record SecretValue(int start, int end) {
  private static final String QUOTES = "\"'`";
  private static final String SEPARATORS = ",;&";
  private static final int LONGEST_NAME = 64;

  /** The value that begins there: what is quoted, or all up to a blank or the next property. */
  static SecretValue at(CharSequence text, int start) {
    if (start < text.length() && QUOTES.indexOf(text.charAt(start)) >= 0) {
      return new SecretValue(start + 1, closing(text, start));
    }
    int end = start;
    while (end < text.length() && !endsAt(text, end)) {
      boolean escapedComma = text.charAt(end) == ',' && charAt(text, end + 1) == ',';
      end += escapedComma ? 2 : 1;
    }
    return isSwitch(text, start, end) ? new SecretValue(start, start) : new SecretValue(start, end);
  }

  private static int closing(CharSequence text, int quote) {
    int end = quote + 1;
    while (end < text.length() && text.charAt(end) != text.charAt(quote)) {
      end++;
    }
    return end;
  }

  private static boolean endsAt(CharSequence text, int at) {
    char c = text.charAt(at);
    if (c <= ' ') {
      return true;
    }
    return SEPARATORS.indexOf(c) >= 0 && startsAnother(text, at + 1);
  }

  /** Whether a property follows, {@code name=}, or nothing at all. */
  private static boolean startsAnother(CharSequence text, int start) {
    int at = start;
    while (isNamePart(charAt(text, at)) && at - start < LONGEST_NAME) {
      at++;
    }
    char next = charAt(text, at);
    return at == start ? next <= ' ' : next == '=';
  }

  /** QEMU's {@code password=on} asks for a password, it is none. */
  private static boolean isSwitch(CharSequence text, int start, int end) {
    String value = text.subSequence(start, end).toString();
    return value.equals("on") || value.equals("off");
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
  }

  private static char charAt(CharSequence text, int at) {
    return at < text.length() ? text.charAt(at) : '\0';
  }
}
