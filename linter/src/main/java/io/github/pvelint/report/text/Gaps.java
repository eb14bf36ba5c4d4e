package io.github.pvelint.report.text;

import io.github.pvelint.lint.Outcome;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Subject;
import io.github.pvelint.lint.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was not, or only partly, evaluated: grouped by the reason, then by the rule. */
final class Gaps {
  private static final int PLACES = 3;

  /** Subjects by rule id, by reason. */
  private final Map<String, Map<String, List<Subject>>> whole = new TreeMap<>();

  private final Map<String, Map<String, List<Subject>>> parts = new TreeMap<>();
  private final Style style;
  private final Paint paint;

  Gaps(Report report, Style style, Paint paint) {
    this.style = style;
    this.paint = paint;
    for (Verdict verdict : report.verdicts()) {
      if (verdict.outcome() == Outcome.NOT_EVALUATED) {
        add(whole, String.join(", ", verdict.reasons()), verdict);
      } else {
        verdict.reasons().forEach(reason -> add(parts, reason, verdict));
      }
    }
  }

  private static void add(
      Map<String, Map<String, List<Subject>>> reasons, String reason, Verdict verdict) {
    reasons
        .computeIfAbsent(reason, any -> new TreeMap<>())
        .computeIfAbsent(verdict.rule().id(), any -> new ArrayList<>())
        .add(verdict.subject());
  }

  /** The lines; empty if everything was evaluated. */
  String text() {
    StringBuilder out = new StringBuilder();
    list("Not evaluated:", whole, Gaps::number, out);
    list("Partly evaluated:", parts, Gaps::places, out);
    return out.toString();
  }

  private interface Naming {
    String of(List<Subject> subjects);
  }

  private void list(
      String title,
      Map<String, Map<String, List<Subject>>> reasons,
      Naming naming,
      StringBuilder out) {
    if (reasons.isEmpty()) {
      return;
    }
    out.append(paint.caution(title)).append('\n');
    reasons.forEach(
        (reason, rules) -> {
          String named =
              rules.entrySet().stream()
                  .map(rule -> rule.getKey() + " (" + naming.of(rule.getValue()) + ")")
                  .collect(Collectors.joining(", "));
          List<String> lines = Wrap.lines(reason + ": " + named, style.width() - 6);
          out.append("  ").append(String.join("\n      ", lines)).append('\n');
        });
  }

  /** {@code 3 guests}. */
  private static String number(List<Subject> subjects) {
    Map<String, Long> kinds =
        subjects.stream()
            .collect(Collectors.groupingBy(Gaps::noun, TreeMap::new, Collectors.counting()));
    return kinds.entrySet().stream()
        .map(kind -> Count.of(kind.getValue(), kind.getKey()))
        .collect(Collectors.joining(", "));
  }

  private static String noun(Subject subject) {
    return Reach.isGuest(subject) ? "guest" : subject.kind().replace('-', ' ');
  }

  /** {@code nodes/pve1/lxc/101.conf:1}, and so on for the first few. */
  private static String places(List<Subject> subjects) {
    String named =
        subjects.stream()
            .limit(PLACES)
            .map(subject -> subject.file() + ":" + subject.anchor().line())
            .collect(Collectors.joining(", "));
    int more = subjects.size() - PLACES;
    return more > 0 ? named + " and " + more + " more" : named;
  }
}
