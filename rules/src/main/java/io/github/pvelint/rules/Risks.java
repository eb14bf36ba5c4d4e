package io.github.pvelint.rules;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Spot;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What one state of a guest would get wrong that another one does not. */
record Risks(List<GuestRule> rules) {

  /**
   * The rules that run by default, call it an error or a warning, and need no other file.
   *
   * @param about what they are about
   */
  static Risks of(Set<Category> about) {
    List<GuestRule> rules = new ArrayList<>();
    for (Rule rule : Rules.families()) {
      RuleInfo info = rule.info();
      if (rule instanceof GuestRule guestRule
          && info.onByDefault()
          && info.needs().isEmpty()
          && info.severity().isAtLeast(Severity.WARNING)
          && about.contains(info.category())) {
        rules.add(guestRule);
      }
    }
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
      for (Finding finding : before.findings()) {
        known.add(what(finding));
      }
    }
    for (Finding finding : then.findings()) {
      if (!known.contains(what(finding))) {
        return true;
      }
    }
    return false;
  }

  /** What a finding is about, wherever it stands. */
  private static String what(Finding finding) {
    Spot at = finding.at();
    return at.key() + '\0' + at.subKey() + '\0' + at.detail() + '\0' + at.value();
  }
}
