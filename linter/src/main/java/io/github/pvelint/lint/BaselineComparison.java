package io.github.pvelint.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A report held against a baseline. */
final class BaselineComparison {
  private final Baseline baseline;
  private final Report report;
  private final Map<String, BaselineEntry> known = new HashMap<>();
  private final Set<String> found = new HashSet<>();

  BaselineComparison(Baseline baseline, Report report) {
    this.baseline = baseline;
    this.report = report;
    baseline.entries().forEach(entry -> known.put(entry.fingerprint(), entry));
  }

  /** The same report, knowing what is new, what is not, and what is gone. */
  Report report(Predicate<String> isRead) {
    List<Result> counting = new ArrayList<>();
    List<Result> unchanged = new ArrayList<>();
    for (Result result : report.withUnchanged()) {
      Result judged = judge(result);
      boolean isKnown = judged.baseline().filter(BaselineState.UNCHANGED::equals).isPresent();
      (isKnown ? unchanged : counting).add(judged);
    }
    // SARIF wants to have it of all results of a run, or of none.
    List<Waived> waived =
        report.waived().stream().map(one -> new Waived(judge(one.result()), one.waiver())).toList();
    List<BaselineEntry> missing =
        baseline.entries().stream()
            .filter(entry -> !found.contains(entry.fingerprint()) && isRead.test(entry.file()))
            .toList();
    List<BaselineEntry> fixed = missing.isEmpty() ? missing : new Fixes(report, missing).judged();
    return report.with(counting, new Accepted(waived, unchanged, fixed));
  }

  private Result judge(Result result) {
    String fingerprint = result.fingerprint();
    found.add(fingerprint);
    BaselineEntry entry = known.get(fingerprint);
    if (entry == null) {
      return result.withBaseline(BaselineState.NEW);
    }
    boolean isSame = entry.value().equals(ValueDigest.of(result.finding()));
    return result.withBaseline(isSame ? BaselineState.UNCHANGED : BaselineState.UPDATED);
  }

  /** What can be said of entries that were not found again. */
  private static final class Fixes {
    private final List<BaselineEntry> missing;
    private final Set<String> asked = new HashSet<>();
    private final Set<String> subjects = new HashSet<>();
    private final Set<String> evaluated = new HashSet<>();
    private final Set<String> hindered = new HashSet<>();

    Fixes(Report report, List<BaselineEntry> missing) {
      this.missing = missing;
      report.rules().forEach(rule -> asked.add(rule.info().id()));
      Set<String> rules = missing.stream().map(BaselineEntry::rule).collect(Collectors.toSet());
      for (Verdict verdict : report.verdicts()) {
        String subject = verdict.subject().identity();
        subjects.add(subject);
        if (rules.contains(verdict.rule().id())) {
          Set<String> where = verdict.reasons().isEmpty() ? evaluated : hindered;
          where.add(question(verdict.rule().id(), subject));
          where.add(question(verdict.rule().id(), ""));
        }
      }
    }

    private static String question(String rule, String subject) {
      return rule + '\0' + subject;
    }

    List<BaselineEntry> judged() {
      return missing.stream().filter(this::isJudged).toList();
    }

    /**
     * Whether the rule was asked and could judge all of the subject, or the subject is gone. Where
     * the entry does not name it, all subjects count.
     */
    private boolean isJudged(BaselineEntry entry) {
      String question = question(entry.rule(), entry.subject());
      boolean isGone = !entry.subject().isEmpty() && !subjects.contains(entry.subject());
      return asked.contains(entry.rule())
          && (isGone || evaluated.contains(question))
          && !hindered.contains(question);
    }
  }
}
