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
    return Fingerprint.digest(Secrets.masked(spot.key() + ": " + property + spot.value()));
  }
}
