package io.github.pvelint.cli;

import io.github.pvelint.input.Inputs;
import io.github.pvelint.lint.Linter;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.lint.Trouble;
import io.github.pvelint.lint.Waivers;
import io.github.pvelint.lint.Workers;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a run asks, and what makes it fail.
 *
 * @param policies what weighs the answers
 */
record Question(List<Rule> rules, Policies policies, Waivers waivers, Workers workers) {
  /** Asked by one thread. */
  Question(List<Rule> rules, Policies policies, Waivers waivers) {
    this(rules, policies, waivers, Workers.ONE);
  }

  /** The same question asked by several threads. */
  Question by(Workers others) {
    return new Question(rules, policies, waivers, others);
  }

  /** Names of the files that findings are reported in: those given, and those of the policies. */
  Set<String> reported(Inputs inputs) {
    Set<String> files = new HashSet<>(inputs.given());
    files.addAll(waivers.files());
    return files;
  }

  /**
   * The same question about what was given, for whoever takes no interest in the rest: other guests
   * are context then. Where files about the cluster were given, findings about any guest may be in
   * these.
   */
  Question aboutGiven(Inputs inputs) {
    for (Inputs.ClusterInput cluster : inputs.clusters()) {
      if (cluster.given().size() > cluster.guests()) {
        return this;
      }
    }
    return new Question(rules, policies.about(inputs.given()), waivers, workers);
  }

  /** Asks it of clusters. */
  Report lint(List<Cluster> clusters, List<Trouble> troubles) {
    List<Cluster> all = new ArrayList<>(clusters.size());
    for (Cluster cluster : clusters) {
      all.add(policies.judged(cluster));
    }
    return new Linter(rules, policies, waivers, workers).lint(all, troubles);
  }

  /** Whether a finding that counts makes the run fail. */
  boolean isFailedBy(Report report) {
    for (Result result : report.results()) {
      if (policies.failOn(result.at().source().name()).isReachedBy(result.severity())) {
        return true;
      }
    }
    return false;
  }
}
