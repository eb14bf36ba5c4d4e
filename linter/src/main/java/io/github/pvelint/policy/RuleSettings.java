package io.github.pvelint.policy;

import io.github.pvelint.lint.Ruling;
import io.github.pvelint.model.Circumstances;
import io.github.pvelint.model.Parameters;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What holds for some subjects: only what differs from what the rules say themselves, but for
 * {@code asked}.
 *
 * @param asked the ids of the rules that are asked
 */
record RuleSettings(
    Set<String> asked,
    Map<String, Severity> severities,
    Set<String> locked,
    Parameters parameters) {

  static RuleSettings of(Combined tree, List<RuleInfo> rules) {
    Set<String> asked = new HashSet<>();
    Map<String, Severity> severities = new HashMap<>();
    for (RuleInfo rule : rules) {
      if (tree.isEnabled(rule)) {
        asked.add(rule.id());
      }
      if (tree.severity(rule) != rule.severity()) {
        severities.put(rule.id(), tree.severity(rule));
      }
    }
    return new RuleSettings(asked, severities, tree.locked(rules), tree.parameters(rules));
  }

  Ruling ruling(Optional<Circumstances> circumstances) {
    return new Holding(this, circumstances);
  }

  private record Holding(RuleSettings settings, Optional<Circumstances> circumstances)
      implements Ruling {
    @Override
    public boolean asks(RuleInfo rule) {
      return settings.asked.contains(rule.id());
    }

    @Override
    public Severity severity(RuleInfo rule) {
      return settings.severities.getOrDefault(rule.id(), rule.severity());
    }

    @Override
    public boolean locks(RuleInfo rule) {
      return settings.locked.contains(rule.id());
    }
  }
}
