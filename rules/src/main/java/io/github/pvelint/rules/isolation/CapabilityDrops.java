package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Setting;
import io.github.pvelint.rule.Remedy;

/** What the rules about the list of dropped capabilities have in common. */
final class CapabilityDrops {
  private CapabilityDrops() {}

  static Remedy remedy(Setting line) {
    return Remedy.removeLine(
        line,
        "remove this line from the file and restart the container: LXC then drops its default list"
            + " again");
  }
}
