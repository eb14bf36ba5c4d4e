package io.github.pvelint.schema;

/**
 * A numbered family of options, such as {@code net0} to {@code net31}.
 *
 * @param prefix the letters before the number
 * @param count how many there are; numbers run from 0
 * @param block of the table with the option that all of them share; its name is {@code netN}
 */
record Family(String prefix, int count, TableBlock block) {

  /** The option that all of them share. */
  Option option() {
    return block.option();
  }

  /** The key of the given number, leading zeros removed; empty if the number is none of them. */
  String key(String digits) {
    String number = digits.replaceFirst("^0+(?=.)", "");
    return has(number) ? prefix + number : "";
  }

  /** Whether the digits, without a leading zero, number one of the family. */
  boolean has(String digits) {
    int length = digits.length();
    if (length == 0 || length > 4 || (length > 1 && digits.charAt(0) == '0')) {
      return false;
    }
    return Integer.parseInt(digits) < count;
  }
}
