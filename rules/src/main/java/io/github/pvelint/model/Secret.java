package io.github.pvelint.model;

import java.util.Locale;
import java.util.Set;

/**
 * What may be a secret in a line.
 *
 * @param start of the value in the line as written
 * @param end behind it; equal to {@code start} where only its beginning is known
 * @param name what is called so: a variable, an option, a word before a colon
 * @param value decoded; never to be shown
 * @param form what makes it one
 */
public record Secret(int start, int end, String name, String value, Form form) {

  /** What makes it one. */
  public enum Form {
    /** The name ends in password, token or the like. */
    NAMED,
    /** The name only holds such a word, {@code PASSWORD_FILE}: reason enough to hide the value. */
    RELATED,
    /** It stands between user and host of a URL. */
    URL,
    /** It begins like a private key. */
    PRIVATE_KEY,
    /** It is as long as the lines of a key: to be hidden, but no proof. */
    KEY_LINE
  }

  private static final Set<String> NO_VALUES =
      Set.of("none", "null", "true", "false", "empty", "unset", "prompt");

  /** Where people keep passwords: a note that names one of these tells where, not what. */
  private static final Set<String> KEEPERS =
      Set.of("vault", "1password", "keepass", "bitwarden", "lastpass", "passbolt");

  /**
   * Whether the value, given to a variable or an option, is the secret itself: not a placeholder, a
   * reference, a path of a file that holds it, or a hash.
   */
  public boolean isGiven() {
    return switch (form) {
      case NAMED, URL -> isValue();
      case PRIVATE_KEY -> true;
      case RELATED, KEY_LINE -> false;
    };
  }

  private boolean isValue() {
    return value.length() >= 4
        && "$<{%/".indexOf(value.charAt(0)) < 0
        && !NO_VALUES.contains(value.toLowerCase(Locale.ROOT))
        && value.chars().distinct().count() > 1;
  }

  /**
   * Whether the value is one in running text, where most of what follows "password:" is a word: it
   * has a letter and a digit, or characters of three kinds.
   */
  public boolean isWritten() {
    return isGiven() && (form == Form.PRIVATE_KEY || (isMixed() && !isPointer()));
  }

  /** Punctuation at either end belongs to the sentence. */
  private boolean isMixed() {
    String core = value.replaceAll("^\\W+|\\W+$", "");
    boolean digit = core.chars().anyMatch(Character::isDigit);
    boolean upper = core.chars().anyMatch(Character::isUpperCase);
    boolean small = core.chars().anyMatch(Character::isLowerCase);
    boolean other = core.chars().anyMatch(c -> !Character.isLetterOrDigit(c));
    return core.length() >= 6 && ((digit && (upper || small)) || (upper && small && other));
  }

  private boolean isPointer() {
    String lower = value.toLowerCase(Locale.ROOT);
    return lower.startsWith("http") || KEEPERS.stream().anyMatch(lower::contains);
  }
}
