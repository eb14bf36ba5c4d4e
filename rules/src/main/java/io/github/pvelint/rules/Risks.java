package io.github.pvelint.rules;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Spot;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What one state of a guest would get wrong that another one does not. */
record Risks(List<GuestRule> rules) {

  /** The rules that run by default, call it an error or a warning, and need no other file. */
  static Risks of(Predicate<RuleInfo> wanted) {
    List<GuestRule> rules =
        Rules.families()
            .filter(GuestRule.class::isInstance)
            .map(GuestRule.class::cast)
            .filter(rule -> rule.info().onByDefault() && rule.info().needs().isEmpty())
            .filter(rule -> rule.info().severity().isAtLeast(Severity.WARNING))
            .filter(rule -> wanted.test(rule.info()))
            .toList();
    return new Risks(rules);
  }

  /** The ids of the rules with a finding in {@code later} that {@code now} does not have. */
  List<String> added(Guest now, Guest later, Cluster cluster) {
    List<String> ids = new ArrayList<>();
    for (GuestRule rule : rules) {
      if (rule.appliesTo(later) && addsAny(rule, now, later, cluster)) {
        ids.add(rule.info().id());
      }
    }
    return ids;
  }

  private static boolean addsAny(GuestRule rule, Guest now, Guest later, Cluster cluster) {
    Findings then = new Findings();
    rule.check(later, cluster, then);
    if (then.findings().isEmpty()) {
      return false;
    }
    Set<String> known = new HashSet<>();
    if (rule.appliesTo(now)) {
      Findings before = new Findings();
      rule.check(now, cluster, before);
      before.findings().forEach(finding -> known.add(what(finding)));
    }
    return then.findings().stream().anyMatch(finding -> !known.contains(what(finding)));
  }

  /** What a finding is about, wherever it stands. */
  private static String what(Finding finding) {
    Spot at = finding.at();
    return at.key() + '\0' + at.subKey() + '\0' + at.detail() + '\0' + at.value();
  }
}
