package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A device rule of control groups: {@code c 10:200 rwm}, {@code b 8:* r}, {@code a}.
 *
 * @param type {@code a}ll, {@code b}lock or {@code c}haracter
 * @param major empty for {@code *}
 * @param minor empty for {@code *}
 * @param access any of {@code r}, {@code w}, {@code m}
 */
public record DeviceRule(char type, OptionalInt major, OptionalInt minor, String access) {

  /** The rule that the text says; empty if it is none. */
  public static Optional<DeviceRule> parse(String text) {
    List<String> fields = fields(text);
    if (fields.get(0).equals("a")) {
      return Optional.of(new DeviceRule('a', OptionalInt.empty(), OptionalInt.empty(), "rwm"));
    }
    boolean isTyped = fields.get(0).equals("b") || fields.get(0).equals("c");
    int colon = fields.size() < 2 ? -1 : fields.get(1).indexOf(':');
    if (!isTyped || colon < 0) {
      return Optional.empty();
    }
    String major = fields.get(1).substring(0, colon);
    String minor = fields.get(1).substring(colon + 1);
    String access = fields.size() > 2 ? fields.get(2) : "rwm";
    return isNumber(major) && isNumber(minor)
        ? Optional.of(
            new DeviceRule(fields.get(0).charAt(0), parseNumber(major), parseNumber(minor), access))
        : Optional.empty();
  }

  /** What stands between white space; a single empty text if there is nothing else. */
  private static List<String> fields(String text) {
    String trimmed = text.trim();
    List<String> fields = new ArrayList<>(3);
    int start = 0;
    for (int i = 0; i < trimmed.length(); i++) {
      if (Slice.isSpace(trimmed.charAt(i))) {
        if (i > start) {
          fields.add(trimmed.substring(start, i));
        }
        start = i + 1;
      }
    }
    fields.add(trimmed.substring(start));
    return fields;
  }

  /** A number of up to seven digits, decimal or after {@code 0x}, or a star. */
  private static boolean isNumber(String text) {
    String digits = text.substring(isHex(text) ? 2 : 0);
    int radix = isHex(text) ? 16 : 10;
    if (text.equals("*")) {
      return true;
    }
    for (int i = 0; i < digits.length(); i++) {
      if (Character.digit(digits.charAt(i), radix) < 0) {
        return false;
      }
    }
    return !digits.isEmpty() && digits.length() <= 7;
  }

  private static OptionalInt parseNumber(String text) {
    if (text.equals("*")) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        isHex(text) ? Integer.parseInt(text.substring(2), 16) : Integer.parseInt(text));
  }

  private static boolean isHex(String text) {
    return text.startsWith("0x");
  }

  /** Whether the device may be read or written; with {@code m} alone its node may only be made. */
  public boolean opens() {
    return access.indexOf('r') >= 0 || access.indexOf('w') >= 0;
  }

  /** Whether it allows every device there is, or every one of a type. */
  public boolean isAll() {
    return type == 'a' || (major.isEmpty() && minor.isEmpty());
  }

  /** Whether it allows the device, be it among others. */
  public boolean allows(DeviceNumber device) {
    if (type == 'a') {
      return true;
    }
    return (type == 'b') == device.block()
        && matches(major, device.major())
        && matches(minor, device.minor());
  }

  /**
   * Whether it was written for the device: its major number stands there, and its minor or a star.
   */
  public boolean names(DeviceNumber device) {
    return major.isPresent() && allows(device);
  }

  /** Whether it was written for a device that the other allows: both say the same major number. */
  public boolean names(DeviceRule other) {
    return type == other.type
        && major.isPresent()
        && major.equals(other.major)
        && (minor.isEmpty() || other.minor.isEmpty() || minor.equals(other.minor));
  }

  private static boolean matches(OptionalInt allowed, int number) {
    return allowed.isEmpty() || allowed.getAsInt() == number;
  }
}
