package io.github.pvelint.rules.isolation;

import io.github.pvelint.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class IsolationRules {
  private IsolationRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new ApparmorUnconfined(),
        new CapabilityDropCleared(),
        new CapabilityDropClearedUnprivileged(),
        new PrivilegedContainer(),
        new PrivilegedForNetworkMounts(),
        new PrivilegedWithFeatures());
  }
}
