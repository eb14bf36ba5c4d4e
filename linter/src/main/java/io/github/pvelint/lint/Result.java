package io.github.pvelint.lint;

import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.syntax.Slice;
import java.util.Optional;

/**
 * A finding as it is reported.
 *
 * @param occurrence 0, or which of several findings that nothing tells apart but their order
 */
public record Result(RuleInfo rule, Subject subject, Finding finding, int occurrence) {

  /** What is underlined. */
  public Slice at() {
    return finding.at().slice();
  }

  /** Whether what its remedy says may be done without asking; empty if there is only advice. */
  public Optional<Fix> fix() {
    return rule.fix().map(fix -> fix == Fix.SAFE && finding.isRisky() ? Fix.UNSAFE : fix);
  }

  /** What makes it the same finding in the next run; see {@link Fingerprint}. */
  public String fingerprint() {
    return Fingerprint.of(this);
  }
}
