package io.github.pvelint.policy.node;

import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;

/** Where the code points of a text stand in its file, in bytes. */
final class Offsets {
  private final Source source;
  private final int[] bytes;

  Offsets(Source source, String text) {
    this.source = source;
    this.bytes = new int[text.codePointCount(0, text.length()) + 1];
    int offset = 0;
    int index = 0;
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      bytes[index++] = offset;
      offset += length(text.codePointAt(at));
    }
    bytes[index] = offset;
  }

  private static int length(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }

  /** From one code point up to but without another. */
  Slice slice(int start, int end) {
    int last = bytes.length - 1;
    int from = Math.min(start, last);
    return source.slice(bytes[from], bytes[Math.max(from, Math.min(end, last))]);
  }
}
