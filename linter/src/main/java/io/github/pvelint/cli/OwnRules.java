package io.github.pvelint.cli;

import io.github.pvelint.input.PolicySearch;
import io.github.pvelint.policy.LayeredFile;
import io.github.pvelint.policy.OwnRuleReader;
import io.github.pvelint.policy.cel.OwnRule;
import io.github.pvelint.policy.node.PolicyException;
import io.github.pvelint.policy.node.PolicyProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rules that the policies of a run bring along. */
final class OwnRules {
  private final Map<String, OwnRule> rules = new LinkedHashMap<>();
  private final List<PolicyProblem> problems = new ArrayList<>();

  private OwnRules() {}

  /**
   * Finds them; what is wrong with the policies otherwise shows when they are read as a whole.
   *
   * @param folders what is linted, by its name
   * @param named the policy in place of those of the folders; absent for these
   */
  static OwnRules of(PolicySearch search, Map<String, Path> folders, Optional<String> named) {
    OwnRuleReader reader = new OwnRuleReader();
    OwnRules found = new OwnRules();
    PolicyPiles piles =
        new PolicyPiles(search, (source, problems) -> reader.read(source), folders);
    for (List<LayeredFile> pile : new TreeMap<>(piles.read(named)).values()) {
      for (LayeredFile layered : pile) {
        for (OwnRule rule : layered.file().customRules()) {
          found.add(rule);
        }
      }
    }
    return found;
  }

  private void add(OwnRule rule) {
    OwnRule known = rules.putIfAbsent(rule.info().id(), rule);
    if (known != null && !known.at().equals(rule.at())) {
      problems.add(
          new PolicyProblem(
              rule.at(),
              "a rule of this name is there already: "
                  + known.at().source().name()
                  + ":"
                  + known.at().line()));
    }
  }

  /** All of them. */
  List<OwnRule> all() {
    return List.copyOf(rules.values());
  }

  /**
   * Ends the search.
   *
   * @throws PolicyException if two have the same name
   */
  void throwIfAny() throws PolicyException {
    if (!problems.isEmpty()) {
      throw new PolicyException(problems);
    }
  }
}
