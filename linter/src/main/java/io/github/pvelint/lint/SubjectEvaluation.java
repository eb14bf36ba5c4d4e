package io.github.pvelint.lint;

import io.github.pvelint.model.Spot;
import io.github.pvelint.model.Waiver;
import io.github.pvelint.rule.CannotJudge;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Unknown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What the rules of its kind say about one subject. */
final class SubjectEvaluation<R extends Rule> {
  private final Subject subject;
  private final AskedRules<R> rules;
  private final AskedRules.Lacks lacks;
  private final Ruling ruling;
  private final VerdictRow.Builder verdicts;
  private final List<Result> results = new ArrayList<>(0);
  private final List<Waived> waived = new ArrayList<>(0);
  private final List<Trouble> troubles = new ArrayList<>(0);

  /** For the next rule: most find nothing, and leave it as it is. */
  private Findings empty = new Findings();

  /** What a rule is asked. */
  @FunctionalInterface
  interface Question<R> {
    void ask(R rule, Findings out);
  }

  /**
   * Nothing said yet.
   *
   * @param lacks what the cluster has not of all that the rules need
   */
  SubjectEvaluation(Subject subject, AskedRules<R> rules, AskedRules.Lacks lacks, Ruling ruling) {
    this.subject = subject;
    this.rules = rules;
    this.lacks = lacks;
    this.ruling = ruling;
    this.verdicts = rules.row();
  }

  /** Whether the policy wants the rule to be asked. */
  boolean wants(int rule) {
    return ruling.asks(rules.info(rule));
  }

  /**
   * Asks one rule, unless the question makes no sense or something it needs is missing.
   *
   * @param applies whether the rule says that the question makes sense
   */
  void ask(int rule, boolean applies, Question<R> question) {
    if (!applies || lacks.isSenseless(rule)) {
      verdicts.set(rule, Outcome.NOT_APPLICABLE);
      return;
    }
    VerdictRow.Open missing = lacks.missing(rule);
    if (!missing.reasons().isEmpty()) {
      verdicts.set(rule, Outcome.NOT_EVALUATED, missing);
      return;
    }
    Findings findings = empty;
    try {
      question.ask(rules.rule(rule), findings);
    } catch (CannotJudge e) {
      empty = new Findings();
      giveUp(rule, String.valueOf(e.getMessage()));
      return;
    } catch (RuntimeException e) {
      empty = new Findings();
      fail(rule, e);
      return;
    }
    if (findings.isEmpty()) {
      verdicts.set(rule, Outcome.PASSED);
    } else {
      empty = new Findings();
      take(rule, findings);
    }
  }

  /** Asks all rules that the policy wants to be asked. */
  void askAll(Predicate<R> applies, Question<R> question) {
    for (int i = 0; i < rules.size(); i++) {
      if (wants(i)) {
        ask(i, applies.test(rules.rule(i)), question);
      }
    }
  }

  /** Notes of rules that they are about other kinds of subjects. */
  void passBy(int[] others) {
    for (int rule : others) {
      if (wants(rule)) {
        verdicts.set(rule, Outcome.NOT_APPLICABLE);
      }
    }
  }

  /** Asks one rule nothing, since there is nothing to look at. */
  void passOver(int rule, VerdictRow.Open why) {
    if (!wants(rule)) {
      return;
    }
    if (lacks.isSenseless(rule)) {
      verdicts.set(rule, Outcome.NOT_APPLICABLE);
    } else {
      verdicts.set(rule, Outcome.NOT_EVALUATED, why);
    }
  }

  /** A fault of ours must not hide what the other rules found, nor pass for a pass. */
  private void fail(int rule, RuntimeException e) {
    StackTraceElement[] trace = e.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    String message =
        "internal error in rule "
            + rules.info(rule).id()
            + " ("
            + e
            + where
            + "): this is a bug in pvelint, please report it";
    trouble(message, Trouble.Fault.OURS);
    verdicts.set(rule, Outcome.NOT_EVALUATED, because("internal error"));
  }

  /** A fault of the policy's: the run goes on, but nobody must take it for a pass. */
  private void giveUp(int rule, String why) {
    String message =
        rules.info(rule).id() + " is not evaluated for " + subject.label() + ": " + why;
    trouble(message, Trouble.Fault.POLICY);
    verdicts.set(rule, Outcome.NOT_EVALUATED, because(why));
  }

  private static VerdictRow.Open because(String why) {
    return new VerdictRow.Open(List.of(why), List.of());
  }

  private void trouble(String message, Trouble.Fault fault) {
    troubles.add(new Trouble(subject.file(), Optional.of(subject.anchor().line()), message, fault));
  }

  private void take(int rule, Findings findings) {
    RuleInfo info = rules.info(rule);
    Map<String, Integer> seen = new HashMap<>();
    for (Finding finding : findings.findings()) {
      int occurrence = seen.merge(identity(finding.at()), 1, Integer::sum) - 1;
      Result result = new Result(info, subject, finding, occurrence);
      results.add(result.withSeverity(ruling.severity(info)));
    }
    List<String> unknown = findings.unknowns().stream().map(Unknown::why).distinct().toList();
    Outcome outcome =
        !findings.findings().isEmpty()
            ? Outcome.FAILED
            : unknown.isEmpty() ? Outcome.PASSED : Outcome.PARTLY_EVALUATED;
    verdicts.set(rule, outcome, new VerdictRow.Open(unknown, findings.unknowns()));
  }

  private static String identity(Spot spot) {
    return String.join("\0", spot.place().identity(), spot.key(), spot.subKey(), spot.detail());
  }

  /** Takes out the findings that somebody accepts. */
  void waive(ClusterWaivers waivers) {
    if (waivers.isEmpty()) {
      return;
    }
    List<Result> counting = new ArrayList<>();
    for (Result result : results) {
      Optional<Waiver> waiver = waivers.accepting(result);
      if (waiver.isPresent()) {
        waived.add(new Waived(result, waiver.get()));
      } else {
        counting.add(result);
      }
    }
    results.clear();
    results.addAll(counting);
  }

  /**
   * The findings to report: one that another, really reported finding says better is left out; its
   * rule's outcome stays failed.
   */
  List<Result> results() {
    if (results.size() < 2) {
      return results;
    }
    List<Result> reported = new ArrayList<>(results);
    reported.removeIf(this::isFolded);
    return reported;
  }

  /** The findings that are accepted, without those that others say better. */
  List<Waived> waived() {
    return waived.isEmpty()
        ? waived
        : waived.stream().filter(one -> !isFolded(one.result())).toList();
  }

  private boolean isFolded(Result result) {
    String id = result.rule().id();
    for (Result other : results) {
      if (other.rule().supersedes().contains(id)
          || (other.rule().supersedesAt().contains(id) && isAtSameKey(result, other))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAtSameKey(Result one, Result other) {
    Spot a = one.finding().at();
    Spot b = other.finding().at();
    return a.place().identity().equals(b.place().identity())
        && a.key().equals(b.key())
        && a.detail().equals(b.detail());
  }

  /** What each rule that was asked said. */
  VerdictRow verdicts() {
    return verdicts.build();
  }

  Subject subject() {
    return subject;
  }

  /** Faults of ours. */
  List<Trouble> troubles() {
    return troubles;
  }
}
