package io.github.pvelint.schema;

import io.github.pvelint.syntax.Slice;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text out of bytes. */
final class Texts {
  /** Longer values are cut in messages. */
  private static final int LONGEST_QUOTE = 60;

  private Texts() {}

  /**
   * The text of a slice: UTF-8 decoded, or one char a byte if it is no UTF-8, so that no byte is
   * lost.
   */
  static String of(Slice slice) {
    return ofRaw(slice.raw());
  }

  /** The same of text with one char a byte; text that is decoded already stays as it is. */
  static String ofRaw(String raw) {
    if (raw.getBytes(StandardCharsets.UTF_8).length == raw.length()) {
      return raw; // ASCII, as nearly always.
    }
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) > 0xFF) {
        return raw;
      }
    }
    byte[] bytes = raw.getBytes(StandardCharsets.ISO_8859_1);
    String text = new String(bytes, StandardCharsets.UTF_8);
    return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes) ? text : raw;
  }

  /** A value for a message, between backquotes; cut if it is long, without control characters. */
  static String quoted(String raw) {
    String text = ofRaw(raw);
    StringBuilder quoted = new StringBuilder("`");
    int length = Math.min(text.length(), LONGEST_QUOTE);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      quoted.append(Character.isISOControl(c) ? '\u00B7' : c);
    }
    return quoted.append(length < text.length() ? "...`" : "`").toString();
  }
}
