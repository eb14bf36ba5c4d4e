package io.github.pvelint.policy;

import java.util.List;

/**
 * One value of a policy.
 *
 * @param path the keys that lead to it, as in a policy file
 * @param value a word, a number, a truth value or a list of words
 */
public record EffectiveValue(List<String> path, Object value, Origin origin) {
  public EffectiveValue {
    path = List.copyOf(path);
  }

  /** The value as a policy file would have it. */
  public String text() {
    return ParameterTypes.text(value);
  }
}
