package io.github.pvelint.report;

import io.github.pvelint.lint.Outcome;
import io.github.pvelint.lint.Verdict;
import io.github.pvelint.lint.Verdicts;
import io.github.pvelint.rule.RuleInfo;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A rule with one reason for which it was not, or (not {@code isWhole}) only partly, evaluated. */
public record Gap(RuleInfo rule, boolean isWhole, String reason) {

  /** Written out, as is the hash code: a record's own cost 20 ms when one is first called. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Gap that
        && isWhole == that.isWhole
        && rule.id().equals(that.rule.id())
        && reason.equals(that.reason);
  }

  @Override
  public int hashCode() {
    return 31 * rule.id().hashCode() + reason.hashCode();
  }

  /**
   * The gaps in the order in which they occur, each with the number of subjects it was met at. A
   * rule that found something may still not have been able to judge all.
   */
  public static Map<Gap, Long> in(List<Verdict> verdicts) {
    Map<Gap, Long> gaps = new LinkedHashMap<>();
    for (Verdicts.Alike alike : Verdicts.alike(verdicts)) {
      long subjects = alike.count();
      for (Verdict verdict : alike.verdicts()) {
        boolean isWhole = verdict.outcome() == Outcome.NOT_EVALUATED;
        for (String why : new LinkedHashSet<>(verdict.reasons())) {
          Gap gap = new Gap(verdict.rule(), isWhole, why);
          gaps.put(gap, gaps.getOrDefault(gap, 0L) + subjects);
        }
      }
    }
    return gaps;
  }

  /**
   * The gaps by their reasons: for each the rules that it keeps from judging, with the number of
   * subjects.
   */
  public static Map<String, String> byReason(List<Verdict> verdicts) {
    Map<String, String> rules = new TreeMap<>();
    in(verdicts)
        .forEach(
            (gap, subjects) ->
                rules.merge(gap.reason(), gap.rule(subjects), (one, next) -> one + ", " + next));
    return rules;
  }

  private String rule(long subjects) {
    return rule.id() + " (" + subjects + (isWhole ? ")" : ", partly)");
  }

  /** In words. */
  public String message(long subjects) {
    String howFar = isWhole ? "not evaluated" : "only partly evaluated";
    String of = subjects == 1 ? " subject: " : " subjects: ";
    return rule.id() + " was " + howFar + " for " + subjects + of + reason;
  }
}
