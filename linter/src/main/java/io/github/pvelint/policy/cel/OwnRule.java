package io.github.pvelint.policy.cel;

import io.github.pvelint.policy.node.Located;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.syntax.Slice;
import java.util.Optional;

/**
 * A rule of a policy.
 *
 * @param at its id
 * @param fixtures the folder of configs that says what the rule finds, relative to the policy;
 *     absent without one
 */
public record OwnRule(Rule rule, Slice at, Optional<Located<String>> fixtures) {

  /** What it says of itself. */
  public RuleInfo info() {
    return rule.info();
  }
}
