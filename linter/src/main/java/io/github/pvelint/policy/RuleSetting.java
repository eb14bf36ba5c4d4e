package io.github.pvelint.policy;

import io.github.pvelint.policy.node.Located;
import io.github.pvelint.rule.Severity;
import java.util.Map;
import java.util.Optional;

/**
 * What a policy says about rules.
 *
 * @param enabled whether they are asked
 * @param severity of their findings
 * @param locked whether nobody further down may weaken them
 * @param parameters values by the parameter's name
 */
record RuleSetting(
    Optional<Located<Boolean>> enabled,
    Optional<Located<Severity>> severity,
    Optional<Located<Boolean>> locked,
    Map<String, Located<?>> parameters) {

  RuleSetting {
    parameters = Map.copyOf(parameters);
  }
}
