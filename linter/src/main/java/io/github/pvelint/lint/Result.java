package io.github.pvelint.lint;

import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.syntax.Slice;

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

  /** What makes it the same finding in the next run; see {@link Fingerprint}. */
  public String fingerprint() {
    return Fingerprint.of(this);
  }
}
