package io.github.pvelint.schema;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as Proxmox's Perl reads and prints them. */
final class Numbers {
  /** The greatest integer Perl holds exactly; beyond it, numbers are of double precision. */
  private static final String GREATEST_EXACT = "18446744073709551615";

  /** Perl prints doubles with {@code %.15g}. */
  private static final MathContext PRINTED = new MathContext(15, RoundingMode.HALF_EVEN);

  private Numbers() {}

  /** {@code ^(\d+)(\.\d+)?$}: what a top-level number may look like. */
  static boolean isPlainNumber(String text) {
    int dot = text.indexOf('.');
    return dot < 0
        ? Ascii.isDigits(text)
        : Ascii.isDigits(text.substring(0, dot)) && Ascii.isDigits(text.substring(dot + 1));
  }

  /** {@code ^[+-]?\d+$}: what an integer sub-option may look like (is_integer). */
  static boolean isInteger(String text) {
    return Ascii.isDigits(unsigned(text));
  }

  /** What a number sub-option may look like, {@code 1.}, {@code .5} and {@code -1e2} included. */
  static boolean isNumber(String text) {
    String number = unsigned(text);
    int exponent = Math.max(number.indexOf('e'), number.indexOf('E'));
    if (exponent >= 0) {
      if (!isInteger(number.substring(exponent + 1))) {
        return false;
      }
      number = number.substring(0, exponent);
    }
    int dot = number.indexOf('.');
    String digits = dot < 0 ? number : number.substring(0, dot) + number.substring(dot + 1);
    return Ascii.isDigits(digits);
  }

  private static String unsigned(String text) {
    return text.startsWith("+") || text.startsWith("-") ? text.substring(1) : text;
  }

  /** {@code int()} of digits, as Perl prints it: {@code 007} is 7, twenty nines are 1e+20. */
  static String integer(String digits) {
    int at = 0;
    while (at < digits.length() - 1 && digits.charAt(at) == '0') {
      at++;
    }
    String number = digits.substring(at);
    boolean isExact =
        number.length() < GREATEST_EXACT.length()
            || (number.length() == GREATEST_EXACT.length()
                && number.compareTo(GREATEST_EXACT) <= 0);
    return isExact ? number : printed(Double.parseDouble(number));
  }

  /** A double of twenty digits or more, in the way of {@code %.15g}. */
  private static String printed(double number) {
    if (Double.isInfinite(number)) {
      return "Inf";
    }
    BigDecimal rounded = new BigDecimal(number).round(PRINTED).stripTrailingZeros();
    String digits = rounded.unscaledValue().toString();
    int exponent = digits.length() - 1 - rounded.scale();
    String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
    return digits.charAt(0) + fraction + "e+" + exponent;
  }

  /** Whether a number lies below a limit. */
  static boolean isBelow(String number, String limit) {
    return Double.parseDouble(number) < Double.parseDouble(limit);
  }

  /** Whether a number lies above a limit. */
  static boolean isAbove(String number, String limit) {
    return Double.parseDouble(number) > Double.parseDouble(limit);
  }
}
