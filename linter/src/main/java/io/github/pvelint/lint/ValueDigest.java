package io.github.pvelint.lint;

import io.github.pvelint.model.Secrets;
import io.github.pvelint.model.Spot;
import io.github.pvelint.rule.Finding;

/**
 * What stands at a finding, as a digest: the same finding with another digest is one whose value
 * was changed. A secret is masked first, since a short password could be guessed from its digest.
 */
public final class ValueDigest {
  private ValueDigest() {}

  /** The digest; of the same length and form as a {@link Fingerprint}. */
  public static String of(Finding finding) {
    Spot spot = finding.at();
    String property = spot.subKey().isEmpty() ? "" : spot.subKey() + "=";
    return Fingerprint.digest(
        Secrets.masked(spot.key() + ": " + property + unquoted(spot.value())));
  }

  /** The quotes around all of {@code args} are lost when Proxmox writes a VM's config anew. */
  private static String unquoted(String value) {
    int last = value.length() - 1;
    boolean isQuoted = last > 0 && value.charAt(0) == '"' && value.charAt(last) == '"';
    return isQuoted ? value.substring(1, last) : value;
  }
}
