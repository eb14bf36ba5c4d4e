package io.github.pvelint.report.html;

import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.report.ProjectUrls;
import io.github.pvelint.report.RuleHelp;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The findings of one rule that are equally severe.
 *
 * @param help the rule's documentation, in HTML
 */
record RuleGroup(
    String severity,
    String rule,
    String summary,
    String url,
    String help,
    List<FindingView> findings) {

  private record Key(Severity severity, String rule) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int first = severity.compareTo(other.severity);
      return first != 0 ? first : rule.compareTo(other.rule);
    }
  }

  /** How many findings it has. */
  int count() {
    return findings.size();
  }

  /**
   * The most severe findings first.
   *
   * @param most so many findings at most
   */
  static List<RuleGroup> of(Report report, int most, Ages ages, Shown shown) {
    Map<Key, List<Result>> byRule = new TreeMap<>();
    for (Result result : report.results()) {
      Key key = new Key(result.severity(), result.rule().id());
      byRule.computeIfAbsent(key, any -> new ArrayList<>()).add(result);
    }
    HelpPage help = new HelpPage();
    List<RuleGroup> groups = new ArrayList<>();
    int left = most;
    for (Map.Entry<Key, List<Result>> entry : byRule.entrySet()) {
      List<FindingView> views =
          entry.getValue().stream()
              .limit(left)
              .map(result -> FindingView.of(result, ages, shown))
              .toList();
      if (!views.isEmpty()) {
        groups.add(group(entry.getKey(), rule(entry.getKey().rule(), report), views, help));
      }
      left -= views.size();
    }
    return groups;
  }

  private static Rule rule(String id, Report report) {
    return report.rules().stream()
        .filter(rule -> rule.info().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static RuleGroup group(Key key, Rule rule, List<FindingView> findings, HelpPage help) {
    return new RuleGroup(
        key.severity().id(),
        key.rule(),
        rule.info().summary(),
        ProjectUrls.rule(key.rule()),
        help.html(RuleHelp.markdown(rule.info(), rule.documentation())),
        findings);
  }
}
