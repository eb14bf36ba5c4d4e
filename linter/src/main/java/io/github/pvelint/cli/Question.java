package io.github.pvelint.cli;

import io.github.pvelint.input.Inputs;
import io.github.pvelint.lint.FailOn;
import io.github.pvelint.lint.Linter;
import io.github.pvelint.lint.Policy;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Trouble;
import io.github.pvelint.lint.Waivers;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.rule.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What a run asks, and what makes it fail.
 *
 * @param judged a cluster as the policy wants it judged
 * @param failOn from which severity on a finding in a file makes the run fail, by the file's name
 */
record Question(
    List<Rule> rules,
    Policy policy,
    Waivers waivers,
    UnaryOperator<Cluster> judged,
    Function<String, FailOn> failOn) {

  /** Names of the files that findings are reported in: those given, and those of the policies. */
  Set<String> reported(Inputs inputs) {
    Set<String> files = new HashSet<>(inputs.given());
    files.addAll(waivers.files());
    return files;
  }

  /** Asks it of clusters. */
  Report lint(List<Cluster> clusters, List<Trouble> troubles) {
    return new Linter(rules, policy, waivers)
        .lint(clusters.stream().map(judged).toList(), troubles);
  }

  /** Whether a finding that counts makes the run fail. */
  boolean isFailedBy(Report report) {
    return report.results().stream()
        .anyMatch(
            result -> failOn.apply(result.at().source().name()).isReachedBy(result.severity()));
  }
}
