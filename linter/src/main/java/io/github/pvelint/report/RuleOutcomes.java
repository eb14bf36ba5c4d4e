package io.github.pvelint.report;

import io.github.pvelint.lint.Outcome;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many subjects a rule judged, and how.
 *
 * @param rule its id
 * @param counts subjects by outcome; none is absent
 */
public record RuleOutcomes(String rule, Map<Outcome, Integer> counts) {

  /** All rules of a run, by id. */
  static List<RuleOutcomes> of(Report report) {
    Map<String, RuleOutcomes> all = new LinkedHashMap<>();
    report.rules().forEach(rule -> all.put(rule.id(), none(rule.id())));
    for (Verdict verdict : report.verdicts()) {
      all.computeIfAbsent(verdict.rule().id(), RuleOutcomes::none)
          .counts
          .merge(verdict.outcome(), 1, Integer::sum);
    }
    return new ArrayList<>(all.values());
  }

  private static RuleOutcomes none(String rule) {
    return new RuleOutcomes(rule, new EnumMap<>(Outcome.class));
  }

  /** How many subjects came out so. */
  public int count(Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }
}
