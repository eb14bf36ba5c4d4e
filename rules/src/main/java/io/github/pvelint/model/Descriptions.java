package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** How Proxmox turns the bytes of a config into text. */
final class Descriptions {
  private Descriptions() {}

  /**
   * PVE::Tools::decode_text: percent escapes resolved (bad ones stay), then UTF-8, bad bytes
   * replaced.
   */
  static String decode(Slice encoded) {
    byte[] bytes = new byte[encoded.length()];
    int length = 0;
    for (int i = 0; i < encoded.length(); i++) {
      int b = encoded.byteAt(i);
      if (b == '%' && i + 2 < encoded.length()) {
        int high = Character.digit(encoded.byteAt(i + 1), 16);
        int low = Character.digit(encoded.byteAt(i + 2), 16);
        if (high >= 0 && low >= 0) {
          b = high * 16 + low;
          i += 2;
        }
      }
      bytes[length++] = (byte) b;
    }
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  /** A stored value as text: UTF-8 if it is, else one char a byte. */
  static String text(Slice value) {
    String raw = value.raw();
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) >= 0x80) {
        return decodeStrictly(raw);
      }
    }
    return raw;
  }

  private static String decodeStrictly(String raw) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(raw.getBytes(StandardCharsets.ISO_8859_1)))
          .toString();
    } catch (CharacterCodingException e) {
      return raw;
    }
  }

  /** Without white space at the end, as Perl's {@code \s} sees a decoded (Unicode) string. */
  static String stripTrailing(String text) {
    int end = text.length();
    while (end > 0 && isUnicodeSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean isUnicodeSpace(char c) {
    return Slice.isSpace(c) || c == 0x85 || Character.isSpaceChar(c);
  }
}
