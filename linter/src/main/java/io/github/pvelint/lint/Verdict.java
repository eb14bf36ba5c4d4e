package io.github.pvelint.lint;

import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Unknown;
import java.util.List;

/**
 * One rule's outcome for one subject.
 *
 * @param reasons why it was not, or only partly, evaluated; otherwise empty
 * @param unknowns what could not be judged; empty unless something could not
 */
public record Verdict(
    RuleInfo rule, Subject subject, Outcome outcome, List<String> reasons, List<Unknown> unknowns) {

  public Verdict {
    reasons = List.copyOf(reasons);
    unknowns = List.copyOf(unknowns);
  }

  /** The same verdict on another subject. */
  Verdict about(Subject other) {
    return new Verdict(rule, other, outcome, reasons, unknowns);
  }

  /** A verdict on the subject as a whole. */
  public Verdict(RuleInfo rule, Subject subject, Outcome outcome, List<String> reasons) {
    this(rule, subject, outcome, reasons, List.of());
  }
}
