package io.github.pvelint.report.text;

import io.github.pvelint.lint.FindingCounts;
import io.github.pvelint.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How often each rule was broken. */
final class Statistics {
  private Statistics() {}

  /** A rule, as severe as it was held to be, and how often it was broken so. */
  private record Group(String rule, Severity severity, long count) {}

  /** A line a rule, the most frequent first; rules without findings are left out. */
  static String table(FindingCounts counts, Paint paint) {
    List<Group> groups = new ArrayList<>();
    for (String rule : counts.rules()) {
      for (Severity severity : Severity.values()) {
        groups.add(new Group(rule, severity, counts.of(rule, severity)));
      }
    }
    groups.sort(Comparator.comparing(Group::count).reversed());
    StringBuilder table = new StringBuilder();
    for (Group group : groups) {
      table.append(group.count == 0 ? "" : row(group, paint));
    }
    return table.toString();
  }

  private static String row(Group group, Paint paint) {
    String severity = String.format(Locale.ROOT, "%-7s", group.severity.id());
    return String.format(Locale.ROOT, "%5d  ", group.count)
        + paint.severity(group.severity, severity)
        + "  "
        + group.rule
        + "\n";
  }
}
