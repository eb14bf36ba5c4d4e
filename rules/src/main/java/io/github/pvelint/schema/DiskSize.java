package io.github.pvelint.schema;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;

/** Sizes of disks as Proxmox writes and reads them (PVE::JSONSchema parse_size, format_size). */
public final class DiskSize {
  private static final String UNITS = "KMGT";

  private DiskSize() {}

  /**
   * The size in bytes.
   *
   * @param text such as {@code 32G}, {@code 1.5T}, {@code 528K} or {@code 4194304}; units are
   *     powers of 1024, none means bytes, and a fraction of a byte is cut off
   * @return absent if it is no size, or one of 8 EiB and more
   */
  public static OptionalLong bytes(String text) {
    Optional<Parts> parts = split(text);
    if (parts.isEmpty()) {
      return OptionalLong.empty();
    }
    BigDecimal factor = BigDecimal.valueOf(1L << (10 * parts.get().power()));
    BigDecimal bytes = new BigDecimal(parts.get().number()).multiply(factor);
    return bytes.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0
        ? OptionalLong.empty()
        : OptionalLong.of(bytes.longValue());
  }

  /** A size in the greatest unit that leaves no fraction: {@code 32G}, {@code 1536M}. */
  public static String text(long bytes) {
    long number = bytes;
    int power = 0;
    while (power < UNITS.length() && number % 1024 == 0) {
      number /= 1024;
      power++;
    }
    return power == 0 ? Long.toString(number) : number + UNITS.substring(power - 1, power);
  }

  /** Takes a size apart; absent if it is none. */
  static Optional<Parts> split(String text) {
    int end = digitsEnd(text, 0);
    if (end == 0) {
      return Optional.empty();
    }
    if (end < text.length() && text.charAt(end) == '.') {
      int fraction = digitsEnd(text, end + 1);
      if (fraction == end + 1) {
        return Optional.empty();
      }
      end = fraction;
    }
    String number = text.substring(0, end);
    String unit = text.substring(end);
    if (unit.isEmpty()) {
      return Optional.of(new Parts(number, 0));
    }
    int power = UNITS.indexOf(unit.charAt(0)) + 1;
    return power > 0 && (unit.length() == 1 || (unit.endsWith("iB") && unit.length() == 3))
        ? Optional.of(new Parts(number, power))
        : Optional.empty();
  }

  private static int digitsEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Ascii.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /**
   * A size taken apart.
   *
   * @param power of 1024 to multiply the number with
   */
  record Parts(String number, int power) {}
}
