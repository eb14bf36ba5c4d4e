package io.github.pvelint.policy;

import java.util.List;

/** What holds for some subjects only. */
public record ConditionalValues(Origin origin, List<EffectiveValue> values) {
  public ConditionalValues {
    values = List.copyOf(values);
  }
}
