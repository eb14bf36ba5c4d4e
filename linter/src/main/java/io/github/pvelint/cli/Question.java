package io.github.pvelint.cli;

import io.github.pvelint.lint.FailOn;
import io.github.pvelint.lint.Policy;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Waivers;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.rule.Rule;
import java.util.List;
import java.util.function.Function;

/**
 * What a run asks, of what, and what makes it fail.
 *
 * @param failOn from which severity on a finding in a file makes the run fail, by the file's name
 */
record Question(
    List<Rule> rules,
    Policy policy,
    Waivers waivers,
    List<Cluster> clusters,
    Function<String, FailOn> failOn) {

  /** Whether a finding that counts makes the run fail. */
  boolean isFailedBy(Report report) {
    return report.results().stream()
        .anyMatch(
            result -> failOn.apply(result.at().source().name()).isReachedBy(result.severity()));
  }
}
