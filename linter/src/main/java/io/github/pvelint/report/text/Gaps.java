package io.github.pvelint.report.text;

import io.github.pvelint.lint.Outcome;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Subject;
import io.github.pvelint.lint.Verdict;
import io.github.pvelint.lint.Verdicts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was not, or only partly, evaluated, by the reason. One line each: whoever lints a lone file
 * has not forgotten the cluster, and other formats name every rule with its subjects.
 */
final class Gaps {
  private static final int PLACES = 3;

  /** Ids of rules by the reason; one that is kept from judging by several stands at each. */
  private final Map<String, Set<String>> whole = new TreeMap<>();

  /** Subjects by rule id, by reason. */
  private final Map<String, Map<String, Hindered>> parts = new TreeMap<>();

  private final Style style;
  private final Paint paint;
  private boolean isShort;

  Gaps(Report report, Style style, Paint paint) {
    this.style = style;
    this.paint = paint;
    for (Verdicts.Alike alike : Verdicts.alike(report.verdicts())) {
      for (Verdict verdict : alike.verdicts()) {
        for (String reason : verdict.reasons()) {
          add(reason, verdict, alike);
        }
      }
    }
  }

  private void add(String reason, Verdict verdict, Verdicts.Alike alike) {
    String rule = verdict.rule().id();
    if (verdict.outcome() == Outcome.NOT_EVALUATED) {
      Set<String> rules = whole.get(reason);
      if (rules == null) {
        rules = new TreeSet<>();
        whole.put(reason, rules);
      }
      rules.add(rule);
      return;
    }
    Map<String, Hindered> rules = parts.get(reason);
    if (rules == null) {
      rules = new TreeMap<>();
      parts.put(reason, rules);
    }
    Hindered hindered = rules.get(rule);
    if (hindered == null) {
      hindered = new Hindered();
      rules.put(rule, hindered);
    }
    hindered.add(alike);
  }

  /** The subjects that a rule could not judge. */
  private static final class Hindered {
    final List<Subject> first = new ArrayList<>(0);
    long count;

    void add(Verdicts.Alike alike) {
      count += alike.count();
      for (Subject subject : alike.first()) {
        if (first.size() == PLACES) {
          break;
        }
        first.add(subject);
      }
    }
  }

  /** The lines; empty if everything was evaluated. */
  String text() {
    StringBuilder out = new StringBuilder();
    List<String> lines = new ArrayList<>(whole.size());
    for (Map.Entry<String, Set<String>> reason : whole.entrySet()) {
      lines.add(line(reason.getKey(), reason.getValue()));
    }
    String hint = isShort ? " (--format markdown names all rules)" : "";
    list(paint.caution("Not evaluated") + hint + paint.caution(":"), lines, out);
    lines.clear();
    for (Map.Entry<String, Map<String, Hindered>> reason : parts.entrySet()) {
      lines.add(reason.getKey() + ": " + named(reason.getValue()));
    }
    list(paint.caution("Partly evaluated:"), lines, out);
    return out.toString();
  }

  /** The rules by name, or where several take more than a line, their number. */
  private String line(String reason, Set<String> rules) {
    String named = reason + ": " + String.join(", ", rules);
    if (rules.size() == 1 || Visible.width(Visible.text(named)) <= style.width() - 6) {
      return named;
    }
    isShort = true;
    return reason + ": " + Count.of(rules.size(), "rule");
  }

  private static String named(Map<String, Hindered> rules) {
    List<String> named = new ArrayList<>(rules.size());
    for (Map.Entry<String, Hindered> rule : rules.entrySet()) {
      named.add(rule.getKey() + " (" + places(rule.getValue()) + ")");
    }
    return String.join(", ", named);
  }

  private void list(String title, List<String> lines, StringBuilder out) {
    if (lines.isEmpty()) {
      return;
    }
    out.append(title).append('\n');
    for (String line : lines) {
      List<String> wrapped = Wrap.lines(line, style.width() - 6);
      out.append("  ").append(String.join("\n      ", wrapped)).append('\n');
    }
  }

  /** {@code nodes/pve1/lxc/101.conf:1}, and so on for the first few. */
  private static String places(Hindered subjects) {
    List<String> named = new ArrayList<>(PLACES);
    for (Subject subject : subjects.first) {
      named.add(subject.file() + ":" + subject.anchor().line());
    }
    long more = subjects.count - PLACES;
    return String.join(", ", named) + (more > 0 ? " and " + more + " more" : "");
  }
}
