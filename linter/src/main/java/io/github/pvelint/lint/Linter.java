package io.github.pvelint.lint;

import io.github.pvelint.lint.ClusterWaivers.Written;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.rule.ById;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.WaiverRule;
import io.github.pvelint.rule.WaiverUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Holds rules against clusters. Pure: no files, no clock, no state between runs. */
public final class Linter {
  private final List<Rule> rules;
  private final Policy policy;
  private final Waivers waivers;
  private final Workers workers;

  /**
   * A linter that asks the given rules about everything and goes by what guests' descriptions say
   * of them; there are no other rules.
   */
  public Linter(List<? extends Rule> rules) {
    this(rules, Policy.NONE, Waivers.withoutPolicy(rules, InGuestWaivers.UP_TO_WARNING));
  }

  /** A linter that asks those of the given rules that the policy wants, and goes by the waivers. */
  public Linter(List<? extends Rule> rules, Policy policy, Waivers waivers) {
    this(rules, policy, waivers, Workers.ONE);
  }

  /** The same by several threads. */
  public Linter(List<? extends Rule> rules, Policy policy, Waivers waivers, Workers workers) {
    this.policy = policy;
    List<Rule> sorted = new ArrayList<>(rules);
    sorted.sort(new ById());
    this.rules = List.copyOf(sorted);
    this.waivers = waivers;
    this.workers = workers;
  }

  /**
   * Judges all clusters.
   *
   * @param troubles what could not be read; it goes into the report
   */
  public Report lint(List<Cluster> clusters, List<Trouble> troubles) {
    Run run = new Run(ClusterWaivers.written(waivers, clusters));
    run.troubles.addAll(troubles);
    for (Cluster cluster : clusters) {
      run.judge(cluster);
    }
    if (!run.written.isEmpty()) {
      run.judgeWritten(clusters);
    }
    run.results.sort(Report.ORDER);
    if (run.waived.size() > 1) {
      run.waived.sort((one, other) -> Report.ORDER.compare(one.result(), other.result()));
    }
    int guests = 0;
    for (Cluster cluster : clusters) {
      guests += cluster.guests().size();
    }
    return new Report(
        rules,
        run.results,
        new Accepted(run.waived, List.of(), List.of()),
        run.verdicts,
        run.troubles,
        notices(clusters),
        guests,
        clusters.size());
  }

  private static List<Notice> notices(List<Cluster> clusters) {
    for (Cluster cluster : clusters) {
      if (!cluster.circumstances().isReleaseSupported()) {
        return List.of(Notice.RELEASE_UNSUPPORTED);
      }
    }
    return List.of();
  }

  /** What comes together while cluster after cluster is judged. */
  private final class Run {
    final List<Written> written;
    final List<Result> results = new ArrayList<>();
    final List<Waived> waived = new ArrayList<>();
    final Verdicts verdicts = new Verdicts();
    final RulesBySubject bySubject = new RulesBySubject(rules);
    final List<Trouble> troubles = new ArrayList<>();

    Run(List<Written> written) {
      this.written = written;
    }

    void judge(Cluster cluster) {
      Evaluation evaluation =
          new Evaluation(
              cluster, bySubject, policy, new ClusterWaivers(cluster, waivers, written), workers);
      evaluation.run();
      results.addAll(evaluation.results());
      waived.addAll(evaluation.waived());
      verdicts.append(evaluation.verdicts());
      troubles.addAll(evaluation.troubles());
    }

    /** The waivers of the policy, file by file, now that all of it is judged. */
    void judgeWritten(List<Cluster> clusters) {
      Map<String, List<WaiverUse>> byFile = new TreeMap<>();
      for (Written one : written) {
        byFile
            .computeIfAbsent(one.tally().waiver().file(), any -> new ArrayList<>())
            .add(one.tally().use());
      }
      byFile.forEach((file, uses) -> judgeFile(file, uses, clusters.get(0)));
    }

    private void judgeFile(String file, List<WaiverUse> uses, Cluster cluster) {
      Subject written = new Subject("policy", file, "", "the policy", uses.get(0).waiver().at());
      Ruling ruling = policy.ruling(written, Optional.empty(), cluster);
      SubjectEvaluation<WaiverRule> subject =
          new SubjectEvaluation<>(
              written, bySubject.waiver(), bySubject.waiver().lacks(cluster), ruling);
      subject.askAll(rule -> true, (rule, out) -> uses.forEach(use -> rule.check(use, out)));
      results.addAll(subject.results());
      verdicts.add(written, subject.verdicts());
      troubles.addAll(subject.troubles());
    }
  }
}
