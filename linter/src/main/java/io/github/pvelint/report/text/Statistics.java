package io.github.pvelint.report.text;

import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.rule.RuleInfo;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How often each rule was broken. */
final class Statistics {
  private Statistics() {}

  /** A line a rule, the most frequent first; rules without findings are left out. */
  static String table(Report report, Paint paint) {
    Map<RuleInfo, Long> counts =
        report.results().stream()
            .map(Result::rule)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    Comparator<Map.Entry<RuleInfo, Long>> order =
        Map.Entry.<RuleInfo, Long>comparingByValue().reversed();
    return counts.entrySet().stream()
        .sorted(order.thenComparing(entry -> entry.getKey().id()))
        .map(entry -> row(entry.getKey(), entry.getValue(), paint))
        .collect(Collectors.joining());
  }

  private static String row(RuleInfo rule, long count, Paint paint) {
    String severity = String.format(Locale.ROOT, "%-7s", rule.severity().id());
    return String.format(Locale.ROOT, "%5d  ", count)
        + paint.severity(rule.severity(), severity)
        + "  "
        + rule.id()
        + "\n";
  }
}
