package io.github.pvelint.report.text;

import io.github.pvelint.lint.Outcome;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Subject;
import io.github.pvelint.lint.Verdict;
import io.github.pvelint.lint.Verdicts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was not, or only partly, evaluated: grouped by the reason, then by the rule. */
final class Gaps {
  private static final int PLACES = 3;

  /** Subjects by rule id, by reason. */
  private final Map<String, Map<String, Hindered>> whole = new TreeMap<>();

  private final Map<String, Map<String, Hindered>> parts = new TreeMap<>();
  private final Style style;
  private final Paint paint;

  Gaps(Report report, Style style, Paint paint) {
    this.style = style;
    this.paint = paint;
    for (Verdicts.Alike alike : Verdicts.alike(report.verdicts())) {
      for (Verdict verdict : alike.verdicts()) {
        if (verdict.reasons().isEmpty()) {
          continue;
        }
        if (verdict.outcome() == Outcome.NOT_EVALUATED) {
          add(whole, String.join(", ", verdict.reasons()), verdict, alike);
        } else {
          for (String reason : verdict.reasons()) {
            add(parts, reason, verdict, alike);
          }
        }
      }
    }
  }

  private static void add(
      Map<String, Map<String, Hindered>> reasons,
      String reason,
      Verdict verdict,
      Verdicts.Alike alike) {
    reasons
        .computeIfAbsent(reason, any -> new TreeMap<>())
        .computeIfAbsent(verdict.rule().id(), any -> new Hindered())
        .add(alike);
  }

  /** The subjects that a rule could not judge. */
  private static final class Hindered {
    final Map<String, Long> nouns = new TreeMap<>();
    final List<Subject> first = new ArrayList<>(0);
    long count;

    /** Subjects that fare alike are of one kind. */
    void add(Verdicts.Alike alike) {
      nouns.merge(noun(alike.first().get(0)), alike.count(), Long::sum);
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
    list("Not evaluated:", whole, Gaps::number, out);
    list("Partly evaluated:", parts, Gaps::places, out);
    return out.toString();
  }

  private interface Naming {
    String of(Hindered subjects);
  }

  private void list(
      String title, Map<String, Map<String, Hindered>> reasons, Naming naming, StringBuilder out) {
    if (reasons.isEmpty()) {
      return;
    }
    out.append(paint.caution(title)).append('\n');
    reasons.forEach(
        (reason, rules) -> {
          List<String> named = new ArrayList<>(rules.size());
          rules.forEach((rule, subjects) -> named.add(rule + " (" + naming.of(subjects) + ")"));
          List<String> lines =
              Wrap.lines(reason + ": " + String.join(", ", named), style.width() - 6);
          out.append("  ").append(String.join("\n      ", lines)).append('\n');
        });
  }

  /** {@code 3 guests}. */
  private static String number(Hindered subjects) {
    List<String> counts = new ArrayList<>(1);
    subjects.nouns.forEach((noun, count) -> counts.add(Count.of(count, noun)));
    return String.join(", ", counts);
  }

  private static String noun(Subject subject) {
    return Reach.isGuest(subject) ? "guest" : subject.kind().replace('-', ' ');
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
