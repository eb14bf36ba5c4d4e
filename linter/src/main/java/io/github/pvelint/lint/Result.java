package io.github.pvelint.lint;

import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.syntax.Slice;
import java.util.Optional;

/**
 * A finding as it is reported.
 *
 * @param occurrence 0, or which of several findings that nothing tells apart but their order
 * @param severity how bad it is here: the rule's severity, unless a policy says otherwise
 * @param baseline what a baseline makes of it; absent without a baseline
 */
public record Result(
    RuleInfo rule,
    Subject subject,
    Finding finding,
    int occurrence,
    Severity severity,
    Optional<BaselineState> baseline) {

  /** A finding of the rule's own severity. */
  public Result(RuleInfo rule, Subject subject, Finding finding, int occurrence) {
    this(rule, subject, finding, occurrence, rule.severity(), Optional.empty());
  }

  /** The same finding as so severe. */
  public Result withSeverity(Severity other) {
    return other == severity
        ? this
        : new Result(rule, subject, finding, occurrence, other, baseline);
  }

  /** The same finding held against a baseline. */
  public Result withBaseline(BaselineState state) {
    return new Result(rule, subject, finding, occurrence, severity, Optional.of(state));
  }

  /** The same finding in other words. */
  public Result saying(String message) {
    return new Result(rule, subject, finding.saying(message), occurrence, severity, baseline);
  }

  /** What is underlined. */
  public Slice at() {
    return finding.at().slice();
  }

  /** Whether what its remedy says may be done without asking; empty if there is only advice. */
  public Optional<Fix> fix() {
    return finding
        .remedy()
        .filter(remedy -> !(remedy instanceof Remedy.Advice))
        .flatMap(remedy -> rule.fix())
        .map(fix -> fix == Fix.SAFE && finding.isRisky() ? Fix.UNSAFE : fix);
  }

  /** What makes it the same finding in the next run; see {@link Fingerprint}. */
  public String fingerprint() {
    return Fingerprint.of(this);
  }
}
