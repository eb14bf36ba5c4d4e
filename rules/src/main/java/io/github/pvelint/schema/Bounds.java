package io.github.pvelint.schema;

import java.util.List;
import java.util.Optional;

/** Checks a value against an option's limits, in the order of PVE::JSONSchema::check_prop. */
final class Bounds {
  /** Enumerations beyond this are not written out. */
  private static final int MOST_VALUES = 16;

  private Bounds() {}

  /**
   * What limit a value breaks, in words; absent if none.
   *
   * @param value the value as the limits see it: one char a byte on load
   */
  static Optional<String> problem(Limits limits, String value) {
    if (limits.pattern().isPresent() && !limits.pattern().get().matches(value)) {
      return Optional.of(mismatch(value, limits.pattern().get()));
    }
    if (limits.maxLength().isPresent() && value.length() > limits.maxLength().get()) {
      return Optional.of(
          "it is " + value.length() + " characters long, more than " + limits.maxLength().get());
    }
    boolean isBounded = limits.maximum().isPresent() || limits.minimum().isPresent();
    if (isBounded && Numbers.isNumber(value)) {
      if (limits.maximum().isPresent() && Numbers.isAbove(value, limits.maximum().get())) {
        return Optional.of(Texts.quoted(value) + " is more than " + limits.maximum().get());
      }
      if (limits.minimum().isPresent() && Numbers.isBelow(value, limits.minimum().get())) {
        return Optional.of(Texts.quoted(value) + " is less than " + limits.minimum().get());
      }
    }
    List<String> values = limits.values();
    return values.isEmpty() || values.contains(value)
        ? Optional.empty()
        : Optional.of(notAmong(value, values));
  }

  private static String mismatch(String value, ValuePattern pattern) {
    Optional<String> hint = PatternHints.of(pattern);
    return Texts.quoted(value)
        + (hint.isPresent()
            ? " will not do: " + hint.get()
            : " does not match `" + pattern.text() + "`");
  }

  private static String notAmong(String value, List<String> values) {
    String is = Texts.quoted(value) + " is not allowed";
    if (values.size() > MOST_VALUES) {
      return is;
    }
    return is + ": use `" + String.join("`, `", values) + "`";
  }
}
