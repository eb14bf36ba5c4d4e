package io.github.pvelint.cli;

import io.github.pvelint.policy.node.PolicyException;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rules.Rules;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules that there are in a directory: ours, and those of the policies that hold there. */
final class KnownRules {
  private final Environment environment;
  private final Streams streams;

  KnownRules(Environment environment, Streams streams) {
    this.environment = environment;
    this.streams = streams;
  }

  /**
   * All of them.
   *
   * @throws UsageException if a policy is not as it should be; standard error says why
   */
  List<Rule> all() {
    List<Rule> ours = Rules.all();
    Path here = environment.workingDirectory();
    PolicyOptions options = new PolicyOptions(environment, CheckOptions.of(List.of("."), Set.of()));
    if (options.areAbsentAbove(here)) {
      return ours;
    }
    try {
      return options.load(Map.of("", here), ours).rules(ours);
    } catch (PolicyException e) {
      e.problems().forEach(problem -> streams.complain(problem.toString()));
      throw new UsageException("a policy is not as it should be");
    }
  }

  /**
   * The rule of that id; for ours no policy is read.
   *
   * @throws UsageException if there is none, or a policy is not as it should be
   */
  Rule find(String id) {
    List<Rule> ours = Rules.all();
    return ours.stream()
        .filter(rule -> rule.info().id().equals(id))
        .findFirst()
        .orElseGet(() -> new RuleSelection(all()).find(id));
  }
}
