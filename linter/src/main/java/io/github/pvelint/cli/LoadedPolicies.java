package io.github.pvelint.cli;

import io.github.pvelint.policy.cel.OwnRule;
import io.github.pvelint.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * The policies of a run.
 *
 * @param own the rules that they bring along
 */
record LoadedPolicies(RunPolicies policies, List<OwnRule> own) {
  LoadedPolicies {
    own = List.copyOf(own);
  }

  /** Given rules and those of the policies. */
  List<Rule> rules(List<Rule> ours) {
    List<Rule> all = new ArrayList<>(ours);
    for (OwnRule rule : own) {
      all.add(rule.rule());
    }
    return all;
  }
}
