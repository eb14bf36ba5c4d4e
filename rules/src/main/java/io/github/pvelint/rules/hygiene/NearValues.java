package io.github.pvelint.rules.hygiene;

import io.github.pvelint.schema.Option;
import io.github.pvelint.schema.Suggestions;
import io.github.pvelint.schema.ValueType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The valid value that a mistyped one must have been. */
final class NearValues {
  private static final List<String> TRUTHS = List.of("yes", "no", "on", "off", "true", "false");
  private static final Pattern SIZE =
      Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*([kKmMgGtT])(?:i?[bB])?");

  private NearValues() {}

  /** The value in an option's own spelling; absent if none, or more than one, is close. */
  static Optional<String> closest(Option option, String wrong) {
    if (wrong.indexOf('#') >= 0) {
      // A comment in place of the value: whatever it says, it was not meant to hold.
      return Optional.empty();
    }
    if (option.type() == ValueType.BOOLEAN) {
      return Corrections.only(Suggestions.closest(wrong.strip(), TRUTHS));
    }
    if (!option.enumValues().isEmpty()) {
      return Corrections.only(Suggestions.closest(wrong.strip(), option.enumValues()));
    }
    return option.format().flatMap(format -> ofFormat(format, wrong.strip()));
  }

  private static Optional<String> ofFormat(String format, String wrong) {
    return switch (format) {
      case "disk-size" -> size(wrong);
      case "mac-addr" -> Optional.of(wrong.replace('-', ':'));
      default -> Optional.empty();
    };
  }

  /** {@code 32g} and {@code 32GB} are meant as {@code 32G}. */
  private static Optional<String> size(String wrong) {
    Matcher matcher = SIZE.matcher(wrong);
    return matcher.matches()
        ? Optional.of(matcher.group(1) + matcher.group(2).toUpperCase(Locale.ROOT))
        : Optional.empty();
  }
}
