package io.github.pvelint.report.text;

import io.github.pvelint.lint.Outcome;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Subject;
import io.github.pvelint.lint.Verdict;
import io.github.pvelint.lint.Verdicts;
import io.github.pvelint.schema.GuestKind;
import java.util.HashSet;
import java.util.Set;

/**
 * How far a run got.
 *
 * @param rules how many rules judged at least one subject
 * @param guests how many guests were judged by at least one rule
 * @param notEvaluated how many rules had a subject to judge, but judged none
 * @param partlyEvaluated how many rules judged something, but not all
 */
record Reach(int rules, int guests, int notEvaluated, int partlyEvaluated) {

  static Reach of(Report report) {
    Set<String> judging = new HashSet<>();
    Set<String> hindered = new HashSet<>();
    int guests = 0;
    for (Verdicts.Alike alike : Verdicts.alike(report.verdicts())) {
      boolean isAnyJudged = false;
      for (Verdict verdict : alike.verdicts()) {
        if (!verdict.reasons().isEmpty()) {
          hindered.add(verdict.rule().id());
        }
        if (isJudged(verdict.outcome())) {
          judging.add(verdict.rule().id());
          isAnyJudged = true;
        }
      }
      guests += isAnyJudged && isGuest(alike.first().get(0)) ? (int) alike.count() : 0;
    }
    int partly = 0;
    for (String rule : hindered) {
      partly += judging.contains(rule) ? 1 : 0;
    }
    // Rules about waivers judge a guest by itself once more.
    guests = Math.min(guests, report.guests());
    return new Reach(judging.size(), guests, hindered.size() - partly, partly);
  }

  private static boolean isJudged(Outcome outcome) {
    return outcome != Outcome.NOT_EVALUATED && outcome != Outcome.NOT_APPLICABLE;
  }

  static boolean isGuest(Subject subject) {
    for (GuestKind kind : GuestKind.values()) {
      if (kind.id().equals(subject.kind())) {
        return true;
      }
    }
    return false;
  }
}
