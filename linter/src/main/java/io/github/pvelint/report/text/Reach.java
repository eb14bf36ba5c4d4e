package io.github.pvelint.report.text;

import io.github.pvelint.lint.Outcome;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Subject;
import io.github.pvelint.lint.Verdict;
import io.github.pvelint.schema.GuestKind;
import java.util.Arrays;
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
    Set<Subject> guests = new HashSet<>();
    for (Verdict verdict : report.verdicts()) {
      if (!verdict.reasons().isEmpty()) {
        hindered.add(verdict.rule().id());
      }
      if (isJudged(verdict.outcome())) {
        judging.add(verdict.rule().id());
        if (isGuest(verdict.subject())) {
          guests.add(verdict.subject());
        }
      }
    }
    int partly = (int) hindered.stream().filter(judging::contains).count();
    return new Reach(judging.size(), guests.size(), hindered.size() - partly, partly);
  }

  private static boolean isJudged(Outcome outcome) {
    return outcome != Outcome.NOT_EVALUATED && outcome != Outcome.NOT_APPLICABLE;
  }

  static boolean isGuest(Subject subject) {
    return Arrays.stream(GuestKind.values()).anyMatch(kind -> kind.id().equals(subject.kind()));
  }
}
