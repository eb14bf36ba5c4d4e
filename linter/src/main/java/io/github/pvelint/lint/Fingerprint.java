package io.github.pvelint.lint;

import io.github.pvelint.model.Spot;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The identity of a finding, {@code pvelint/v1}: rule, cluster, subject, section, key, sub-key, and
 * what tells repeated keys apart. Never the line: a rewrite by Proxmox, a reordering or an added
 * comment changes nothing.
 */
public final class Fingerprint {
  private Fingerprint() {}

  static String of(Result result) {
    Spot spot = result.finding().at();
    return digest(
        result.rule().id(),
        result.subject().identity(),
        spot.place().identity(),
        spot.key(),
        spot.subKey(),
        spot.detail(),
        Integer.toString(result.occurrence()));
  }

  /** The first 128 bits of a SHA-256 over the parts, in hexadecimal. */
  public static String digest(String... parts) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        sha.update(part.getBytes(StandardCharsets.UTF_8));
        // A separator that no part can hold keeps ("a", "bc") and ("ab", "c") apart.
        sha.update((byte) 0);
      }
      return HexFormat.of().formatHex(sha.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
