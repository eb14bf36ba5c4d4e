package io.github.pvelint.report;

import io.github.pvelint.lint.Outcome;
import io.github.pvelint.lint.Verdict;
import io.github.pvelint.rule.RuleInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A rule with one reason for which it was not, or (not {@code isWhole}) only partly, evaluated. */
record Gap(RuleInfo rule, boolean isWhole, String reason) {

  /**
   * The gaps in the order in which they occur, each with the number of subjects it was met at. A
   * rule that found something may still not have been able to judge all.
   */
  static Map<Gap, Long> in(List<Verdict> verdicts) {
    Map<Gap, Long> gaps = new LinkedHashMap<>();
    for (Verdict verdict : verdicts) {
      boolean isWhole = verdict.outcome() == Outcome.NOT_EVALUATED;
      verdict.reasons().stream()
          .distinct()
          .forEach(why -> gaps.merge(new Gap(verdict.rule(), isWhole, why), 1L, Long::sum));
    }
    return gaps;
  }

  /** In words. */
  String message(long subjects) {
    String howFar = isWhole ? "not evaluated" : "only partly evaluated";
    String of = subjects == 1 ? " subject: " : " subjects: ";
    return rule.id() + " was " + howFar + " for " + subjects + of + reason;
  }
}
