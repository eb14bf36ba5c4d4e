package io.github.pvelint.report.policy;

import io.github.pvelint.policy.ConditionalValues;
import io.github.pvelint.policy.DeclaredNeeds;
import io.github.pvelint.policy.EffectiveValue;
import java.util.List;

/**
 * A policy to show.
 *
 * @param values all that hold, built-in ones included
 * @param overrides what holds for some subjects only; empty if the policy is shown for one subject
 */
public record ShownPolicy(
    List<EffectiveValue> values, List<ConditionalValues> overrides, List<DeclaredNeeds> needs) {
  public ShownPolicy {
    values = List.copyOf(values);
    overrides = List.copyOf(overrides);
    needs = List.copyOf(needs);
  }
}
