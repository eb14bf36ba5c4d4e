package io.github.pvelint.rules.hygiene;

import io.github.pvelint.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class HygieneRules {
  private HygieneRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(new UnknownKey());
  }
}
