package io.github.pvelint.schema;

/** Character classes as Perl's patterns see them in bytes: beyond ASCII there is no letter. */
final class Ascii {
  private Ascii() {}

  /** {@code [0-9]}. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** {@code [a-zA-Z]}. */
  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** {@code [a-zA-Z0-9]}. */
  static boolean isAlphanumeric(char c) {
    return isDigit(c) || isLetter(c);
  }

  /** {@code [0-9a-fA-F]}. */
  static boolean isHex(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }

  /** {@code \s}. */
  static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** {@code ^\s*$}; Java's own idea of white space is another. */
  static boolean isBlank(String text) {
    return strip(text).isEmpty();
  }

  /** The text without {@code \s} at either end. */
  static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** {@code ^\d+$}. */
  static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** {@code ^[a-zA-Z0-9 and the others]*$}. */
  static boolean isAlphanumericOr(String others, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isAlphanumeric(c) && others.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether digits stand for a number within bounds, leading zeros and any length included.
   *
   * @param highest less than ten digits
   */
  static boolean isNumberWithin(String digits, int lowest, int highest) {
    if (!isDigits(digits)) {
      return false;
    }
    int at = 0;
    while (at < digits.length() - 1 && digits.charAt(at) == '0') {
      at++;
    }
    if (digits.length() - at > 9) {
      return false;
    }
    int number = Integer.parseInt(digits.substring(at));
    return number >= lowest && number <= highest;
  }
}
