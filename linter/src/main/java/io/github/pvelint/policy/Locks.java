package io.github.pvelint.policy;

import io.github.pvelint.policy.node.Located;
import io.github.pvelint.policy.node.Problems;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.syntax.Slice;
import java.util.List;
import java.util.Optional;

/** Finds who tries to weaken a rule that somebody further up has locked. */
record Locks(Combined above, Problems problems) {

  /** Notes each entry that a lock forbids. */
  void check(List<RuleEntry> entries) {
    for (RuleEntry entry : entries) {
      for (RuleInfo rule : entry.match().rules()) {
        if (above.isLocked(rule)) {
          check(rule, entry.setting());
        }
      }
    }
  }

  private void check(RuleInfo rule, RuleSetting setting) {
    refuse(rule, setting.enabled().filter(on -> !on.value()), "turned off");
    refuse(rule, setting.locked().filter(on -> !on.value()), "unlocked");
    Severity least = above.severity(rule);
    refuse(
        rule,
        setting.severity().filter(value -> !value.value().isAtLeast(least)),
        "made less severe than " + least.id());
    rule.parameters().stream()
        .map(
            parameter ->
                Optional.<Located<?>>ofNullable(setting.parameters().get(parameter.name())))
        .forEach(value -> refuse(rule, value, "given other parameters"));
  }

  private void refuse(RuleInfo rule, Optional<? extends Located<?>> value, String what) {
    value.ifPresent(found -> refuse(rule, found.at(), what));
  }

  private void refuse(RuleInfo rule, Slice at, String what) {
    problems.add(at, message(rule, what));
  }

  /** The rule cannot be weakened so. */
  String message(RuleInfo rule, String what) {
    return "`" + rule.id() + "` is locked by " + above.lockedBy(rule) + ": it cannot be " + what;
  }
}
