package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Setting;
import io.github.pvelint.rule.Remedy;

/** What the rules about the list of dropped capabilities have in common. */
final class CapabilityDrops {
  private CapabilityDrops() {}

  static Remedy remedy(Setting line) {
    return Remedy.removeLine(line, "then restart the container: LXC drops its default list again");
  }
}
