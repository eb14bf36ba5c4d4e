package io.github.pvelint.report;

import io.github.pvelint.lint.Outcome;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Verdict;
import io.github.pvelint.lint.Waived;
import io.github.pvelint.rule.Rule;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many subjects a rule judged, and how.
 *
 * @param rule its id
 * @param counts subjects by outcome; none is absent
 * @param waived how many of its findings somebody accepts; their subjects count as failed
 */
public record RuleOutcomes(String rule, Map<Outcome, Integer> counts, int waived) {

  /** All rules of a run, by id. */
  static List<RuleOutcomes> of(Report report) {
    Map<String, Map<Outcome, Integer>> counts = new LinkedHashMap<>();
    for (Rule rule : report.rules()) {
      counts.put(rule.info().id(), new EnumMap<>(Outcome.class));
    }
    for (Verdict verdict : report.verdicts()) {
      counts
          .computeIfAbsent(verdict.rule().id(), any -> new EnumMap<>(Outcome.class))
          .merge(verdict.outcome(), 1, Integer::sum);
    }
    Map<String, Integer> waived = new LinkedHashMap<>();
    for (Waived one : report.waived()) {
      waived.merge(one.result().rule().id(), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .map(
            one ->
                new RuleOutcomes(
                    one.getKey(), one.getValue(), waived.getOrDefault(one.getKey(), 0)))
        .toList();
  }

  /** How many subjects came out so. */
  public int count(Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }
}
