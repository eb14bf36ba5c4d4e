package io.github.pvelint.lint;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Spot;
import io.github.pvelint.model.Waiver;
import io.github.pvelint.rule.CannotJudge;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Unknown;
import io.github.pvelint.rule.WaiverRule;
import io.github.pvelint.rule.WaiverUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What all rules say about one subject. */
final class SubjectEvaluation {
  private final Subject subject;
  private final Cluster cluster;
  private final GivenNeeds given;
  private final Ruling ruling;
  private final List<Result> results = new ArrayList<>();
  private final List<Waived> waived = new ArrayList<>(0);
  private final List<Verdict> verdicts = new ArrayList<>();
  private final List<Trouble> troubles = new ArrayList<>();

  /**
   * Nothing said yet.
   *
   * @param given what the cluster has of all that rules may need
   */
  SubjectEvaluation(Subject subject, Cluster cluster, GivenNeeds given, Ruling ruling) {
    this.subject = subject;
    this.cluster = cluster;
    this.given = given;
    this.ruling = ruling;
  }

  /** The cluster around the subject, with what the subject is judged by. */
  Cluster cluster() {
    return cluster;
  }

  /**
   * Asks one rule, unless the policy says not to, the question makes no sense or something it needs
   * is missing.
   */
  void ask(Rule rule, boolean applies, Consumer<Findings> question) {
    RuleInfo info = rule.info();
    if (!ruling.asks(info)) {
      return;
    }
    if (!applies || !given.makesSense(info)) {
      verdicts.add(new Verdict(info, subject, Outcome.NOT_APPLICABLE, List.of()));
      return;
    }
    List<String> missing = given.missing(info);
    if (!missing.isEmpty()) {
      verdicts.add(new Verdict(info, subject, Outcome.NOT_EVALUATED, missing));
      return;
    }
    Findings findings = new Findings();
    try {
      question.accept(findings);
    } catch (CannotJudge e) {
      giveUp(info, String.valueOf(e.getMessage()));
      return;
    } catch (RuntimeException e) {
      fail(info, e);
      return;
    }
    take(info, findings);
  }

  /** Asks one rule nothing, since there is nothing to look at. */
  void passOver(Rule rule, boolean applies, String why) {
    if (!ruling.asks(rule.info())) {
      return;
    }
    boolean makesSense = applies && given.makesSense(rule.info());
    Outcome outcome = makesSense ? Outcome.NOT_EVALUATED : Outcome.NOT_APPLICABLE;
    verdicts.add(new Verdict(rule.info(), subject, outcome, makesSense ? List.of(why) : List.of()));
  }

  /** Asks the rules about waivers; where there are none, the question makes no sense. */
  void askAbout(List<WaiverUse> uses, List<WaiverRule> rules) {
    for (WaiverRule rule : rules) {
      ask(rule, !uses.isEmpty(), out -> uses.forEach(use -> rule.check(use, out)));
    }
  }

  /** A fault of ours must not hide what the other rules found, nor pass for a pass. */
  private void fail(RuleInfo info, RuntimeException e) {
    StackTraceElement[] trace = e.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    String message =
        "internal error in rule "
            + info.id()
            + " ("
            + e
            + where
            + "): this is a bug in pvelint, please report it";
    trouble(message, Trouble.Fault.OURS);
    verdicts.add(new Verdict(info, subject, Outcome.NOT_EVALUATED, List.of("internal error")));
  }

  /** A fault of the policy's: the run goes on, but nobody must take it for a pass. */
  private void giveUp(RuleInfo info, String why) {
    String message = info.id() + " is not evaluated for " + subject.label() + ": " + why;
    trouble(message, Trouble.Fault.POLICY);
    verdicts.add(new Verdict(info, subject, Outcome.NOT_EVALUATED, List.of(why)));
  }

  private void trouble(String message, Trouble.Fault fault) {
    troubles.add(new Trouble(subject.file(), Optional.of(subject.anchor().line()), message, fault));
  }

  private void take(RuleInfo info, Findings findings) {
    if (findings.isEmpty()) {
      verdicts.add(new Verdict(info, subject, Outcome.PASSED, List.of()));
      return;
    }
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
    verdicts.add(new Verdict(info, subject, outcome, unknown, findings.unknowns()));
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
    List<Result> reported = new ArrayList<>(results);
    reported.removeIf(this::isFolded);
    return reported;
  }

  /** The findings that are accepted, without those that others say better. */
  List<Waived> waived() {
    return waived.stream().filter(one -> !isFolded(one.result())).toList();
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

  List<Verdict> verdicts() {
    return verdicts;
  }

  /** Faults of ours. */
  List<Trouble> troubles() {
    return troubles;
  }
}
