package io.github.pvelint.schema;

import java.util.Locale;
import java.util.Optional;

/** The words for yes and no (parse_boolean in PVE::JSONSchema, check_type in the loaders). */
final class Truth {
  private static final Optional<String> YES = Optional.of("1");
  private static final Optional<String> NO = Optional.of("0");

  private Truth() {}

  /** 1 or 0; absent for a word that is neither. */
  static Optional<String> of(String word) {
    return switch (word.length() > 5 ? word : word.toLowerCase(Locale.ROOT)) {
      case "1", "on", "yes", "true" -> YES;
      case "0", "off", "no", "false" -> NO;
      default -> Optional.empty();
    };
  }

  /** Whether Perl takes a text for true. */
  static boolean isPerlTrue(String text) {
    return !text.isEmpty() && !text.equals("0");
  }
}
