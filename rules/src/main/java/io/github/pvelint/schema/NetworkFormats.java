package io.github.pvelint.schema;

/** Formats of addresses and names in networks (PVE::JSONSchema, PVE::Tools). */
final class NetworkFormats {
  private NetworkFormats() {}

  /** Four numbers up to 255, none with a leading zero. */
  static boolean isIpv4(String text) {
    int octets = 0;
    int at = 0;
    while (true) {
      int end = at;
      int number = 0;
      while (end < text.length() && end - at < 3 && Ascii.isDigit(text.charAt(end))) {
        number = number * 10 + (text.charAt(end) - '0');
        end++;
      }
      if (end == at || number > 255 || (end - at > 1 && text.charAt(at) == '0')) {
        return false;
      }
      octets++;
      if (end == text.length()) {
        return octets == 4;
      }
      if (text.charAt(end) != '.' || octets == 4) {
        return false;
      }
      at = end + 1;
    }
  }

  /**
   * Eight groups, the last two maybe an IPv4 address; {@code ::} may stand for one group or more.
   */
  static boolean isIpv6(String text) {
    int gap = text.indexOf("::");
    if (gap < 0) {
      return groups(text, true) == 8;
    }
    int before = gap == 0 ? 0 : groups(text.substring(0, gap), false);
    int after = gap + 2 == text.length() ? 0 : groups(text.substring(gap + 2), true);
    return before >= 0 && after >= 0 && before + after <= 7;
  }

  /** How many 16 bit groups a text holds; -1 if it is no list of groups. */
  private static int groups(String text, boolean mayEndInIpv4) {
    int count = 0;
    int at = 0;
    while (true) {
      int end = text.indexOf(':', at);
      boolean isLast = end < 0;
      String group = text.substring(at, isLast ? text.length() : end);
      if (isLast && mayEndInIpv4 && group.indexOf('.') >= 0) {
        return isIpv4(group) ? count + 2 : -1;
      }
      if (!isGroup(group)) {
        return -1;
      }
      count++;
      if (isLast) {
        return count;
      }
      at = end + 1;
    }
  }

  private static boolean isGroup(String text) {
    if (text.isEmpty() || text.length() > 4) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!Ascii.isHex(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** An address of either family. */
  static boolean isIp(String text) {
    return isIpv4(text) || isIpv6(text);
  }

  /** {@code dhcp}, {@code manual} or an IPv4 address with a prefix length of 8 to 32. */
  static boolean isIpv4Config(String text) {
    int slash = text.indexOf('/');
    return text.equals("dhcp")
        || text.equals("manual")
        || (slash > 0
            && isIpv4(text.substring(0, slash))
            && Ascii.isNumberWithin(text.substring(slash + 1), 8, 32));
  }

  /**
   * {@code auto}, {@code dhcp}, {@code manual} or an IPv6 address with a prefix length of 8 to 128.
   */
  static boolean isIpv6Config(String text) {
    int slash = text.indexOf('/');
    return text.equals("auto")
        || text.equals("dhcp")
        || text.equals("manual")
        || (slash > 0
            && isIpv6(text.substring(0, slash))
            && Ascii.isNumberWithin(text.substring(slash + 1), 8, 128));
  }

  /** An address, or a link-local one with the name of the interface to use (PVE::LXC::Config). */
  static boolean isIpWithInterface(String text) {
    int percent = text.indexOf('%');
    return isIp(text)
        || (text.startsWith("fe80:")
            && percent > 5
            && isIpv6(text.substring(0, percent))
            && isInterface(text.substring(percent + 1)));
  }

  /** {@code [a-z][a-z0-9_]{1,20}([:.]\d+)?} in any case. */
  private static boolean isInterface(String text) {
    int end = 0;
    while (end < text.length()
        && (Ascii.isAlphanumeric(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    boolean isName = end >= 2 && end <= 21 && Ascii.isLetter(text.charAt(0));
    return isName
        && (end == text.length()
            || ((text.charAt(end) == ':' || text.charAt(end) == '.')
                && Ascii.isDigits(text.substring(end + 1))));
  }

  /** Six pairs of hex digits between colons, of a single station: the second digit is even. */
  static boolean isMac(String text) {
    if (text.length() != 17) {
      return false;
    }
    for (int i = 0; i < 17; i++) {
      char c = text.charAt(i);
      if (i % 3 == 2 ? c != ':' : !Ascii.isHex(c)) {
        return false;
      }
    }
    return Character.digit(text.charAt(1), 16) % 2 == 0;
  }

  /** Letters, digits and hyphens between dots; no hyphen at either end of a part; of any length. */
  static boolean isDnsName(String text) {
    int at = 0;
    while (true) {
      int end = text.indexOf('.', at);
      String label = text.substring(at, end < 0 ? text.length() : end);
      if (label.isEmpty()
          || !Ascii.isAlphanumericOr("-", label)
          || label.charAt(0) == '-'
          || label.charAt(label.length() - 1) == '-') {
        return false;
      }
      if (end < 0) {
        return true;
      }
      at = end + 1;
    }
  }

  /** The name of a bridge: {@code [-_.\w]+}. */
  static boolean isBridge(String text) {
    return !text.isEmpty() && Ascii.isAlphanumericOr("-_.", text);
  }
}
