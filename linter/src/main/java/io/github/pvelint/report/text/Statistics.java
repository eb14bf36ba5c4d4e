package io.github.pvelint.report.text;

import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.rule.Severity;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How often each rule was broken. */
final class Statistics {
  private Statistics() {}

  /** A rule, as severe as it was held to be. */
  private record Group(String rule, Severity severity) {
    static Group of(Result result) {
      return new Group(result.rule().id(), result.severity());
    }
  }

  /** A line a rule, the most frequent first; rules without findings are left out. */
  static String table(Report report, Paint paint) {
    Map<Group, Long> counts =
        report.results().stream().collect(Collectors.groupingBy(Group::of, Collectors.counting()));
    Comparator<Map.Entry<Group, Long>> order =
        Map.Entry.<Group, Long>comparingByValue()
            .reversed()
            .thenComparing(entry -> entry.getKey().rule())
            .thenComparing(entry -> entry.getKey().severity());
    return counts.entrySet().stream()
        .sorted(order)
        .map(entry -> row(entry.getKey(), entry.getValue(), paint))
        .collect(Collectors.joining());
  }

  private static String row(Group group, long count, Paint paint) {
    String severity = String.format(Locale.ROOT, "%-7s", group.severity().id());
    return String.format(Locale.ROOT, "%5d  ", count)
        + paint.severity(group.severity(), severity)
        + "  "
        + group.rule()
        + "\n";
  }
}
