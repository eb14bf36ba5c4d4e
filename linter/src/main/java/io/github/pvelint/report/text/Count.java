package io.github.pvelint.report.text;

/** Numbers with their nouns. */
final class Count {
  private Count() {}

  /** {@code 1 guest}, {@code 2 guests}; the noun is one that takes an s. */
  static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
