package io.github.pvelint.lint;

/**
 * A pattern for names: {@code *} stands for any text, {@code ?} for one character.
 *
 * @param pattern as written
 */
public record Glob(String pattern) {
  /** Whether the whole name is of that form. */
  public boolean matches(String name) {
    int at = 0;
    int in = 0;
    int star = -1;
    int resume = 0;
    while (in < name.length()) {
      if (at < pattern.length() && pattern.charAt(at) == '*') {
        star = at++;
        resume = in;
      } else if (at < pattern.length() && isOne(pattern.charAt(at), name.charAt(in))) {
        at++;
        in++;
      } else if (star >= 0) {
        // The last star takes one more character.
        at = star + 1;
        in = ++resume;
      } else {
        return false;
      }
    }
    while (at < pattern.length() && pattern.charAt(at) == '*') {
      at++;
    }
    return at == pattern.length();
  }

  private static boolean isOne(char wanted, char found) {
    return wanted == '?' || wanted == found;
  }
}
