package io.github.pvelint.report;

import io.github.pvelint.lint.Fingerprint;
import io.github.pvelint.model.Spot;
import io.github.pvelint.rule.Finding;

/**
 * What stands at a finding, as a digest: the same finding with another digest is one whose value
 * was changed. A secret is masked first, since a short password could be guessed from its digest.
 */
final class ValueDigest {
  private ValueDigest() {}

  static String of(Finding finding, Redactor redactor) {
    Spot spot = finding.at();
    String property = spot.subKey().isEmpty() ? "" : spot.subKey() + "=";
    return Fingerprint.digest(redactor.redact(spot.key() + ": " + property + spot.value()));
  }
}
