package io.github.pvelint.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Paths as relative URIs (RFC 3986). */
final class ArtifactUri {
  private static final String UNRESERVED = "-._~/";
  private static final String HEX = "0123456789ABCDEF";

  private ArtifactUri() {}

  /**
   * The URI of a path below the repository's root: forward slashes, no leading one, no {@code .} or
   * {@code ..}, all but unreserved characters percent-encoded. A path that leaves the root loses
   * the steps outwards, since one such URI makes code scanning refuse the whole file.
   */
  static String of(String path) {
    Deque<String> kept = new ArrayDeque<>();
    for (String segment : path.replace('\\', '/').split("/", -1)) {
      if (segment.equals("..")) {
        kept.pollLast();
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        kept.addLast(segment);
      }
    }
    return encode(String.join("/", kept));
  }

  private static String encode(String path) {
    StringBuilder uri = new StringBuilder(path.length());
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (isUnreserved(b)) {
        uri.append((char) b);
      } else {
        uri.append('%').append(HEX.charAt((b >> 4) & 0xF)).append(HEX.charAt(b & 0xF));
      }
    }
    return uri.toString();
  }

  private static boolean isUnreserved(byte b) {
    return (b >= 'a' && b <= 'z')
        || (b >= 'A' && b <= 'Z')
        || (b >= '0' && b <= '9')
        || UNRESERVED.indexOf(b) >= 0;
  }
}
