package io.github.pvelint.lint;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.RuleInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Holds rules against clusters. Pure: no files, no clock, no state between runs. */
public final class Linter {
  private final List<Rule> rules;
  private final Policy policy;

  /** A linter that asks the given rules about everything. */
  public Linter(List<? extends Rule> rules) {
    this(rules, Policy.NONE);
  }

  /** A linter that asks those of the given rules that the policy wants. */
  public Linter(List<? extends Rule> rules, Policy policy) {
    this.policy = policy;
    this.rules =
        rules.stream()
            .map(rule -> (Rule) rule)
            .sorted(Comparator.comparing(rule -> rule.info().id()))
            .toList();
  }

  /**
   * Judges all clusters.
   *
   * @param troubles what could not be read; it goes into the report
   */
  public Report lint(List<Cluster> clusters, List<Trouble> troubles) {
    List<Result> results = new ArrayList<>();
    List<Verdict> verdicts = new ArrayList<>();
    List<Trouble> allTroubles = new ArrayList<>(troubles);
    int guests = 0;
    for (Cluster cluster : clusters) {
      Evaluation evaluation = new Evaluation(cluster, rules, policy);
      evaluation.run();
      results.addAll(evaluation.results());
      verdicts.addAll(evaluation.verdicts());
      allTroubles.addAll(evaluation.troubles());
      guests += cluster.guests().size();
    }
    results.sort(Report.ORDER);
    List<RuleInfo> infos = rules.stream().map(Rule::info).toList();
    return new Report(
        infos,
        results,
        Accepted.NOTHING,
        verdicts,
        allTroubles,
        notices(clusters),
        guests,
        clusters.size());
  }

  private static List<Notice> notices(List<Cluster> clusters) {
    boolean isSupported =
        clusters.stream().allMatch(cluster -> cluster.circumstances().isReleaseSupported());
    return isSupported ? List.of() : List.of(Notice.RELEASE_UNSUPPORTED);
  }
}
