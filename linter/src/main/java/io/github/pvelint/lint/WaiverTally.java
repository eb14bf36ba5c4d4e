package io.github.pvelint.lint;

import io.github.pvelint.model.Waiver;
import io.github.pvelint.rule.WaiverUse;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** A waiver, and a count of what it covers. */
final class WaiverTally {
  private final Waiver waiver;
  private final WaiverTerms terms;
  private final Set<String> known;
  private final LocalDate today;
  private final Glob rule;
  private final Set<String> refusals = new TreeSet<>();
  private int covered;
  private boolean evaluated;
  private boolean hindered;

  /**
   * A tally.
   *
   * @param terms what the waiver may do
   * @param known the ids of all rules that can be waived
   */
  WaiverTally(Waiver waiver, WaiverTerms terms, Set<String> known, LocalDate today) {
    this.waiver = waiver;
    this.terms = terms;
    this.known = known;
    this.today = today;
    this.rule = new Glob(waiver.rule());
  }

  Waiver waiver() {
    return waiver;
  }

  /** Whether it is about the finding: one of its rule, where it says. */
  boolean isAbout(Result result) {
    return rule.matches(result.rule().id()) && waiver.target().covers(result.finding().at());
  }

  /** Whether it is about all findings of a rule at the place of a finding that sums them up. */
  boolean isAboutAll(String id, Result sum) {
    return waiver.target().key().isEmpty()
        && waiver.target().value().isEmpty()
        && rule.matches(id)
        && waiver.target().covers(sum.finding().at());
  }

  /** Counts a finding, and says whether it is accepted. */
  boolean accepts(Result result) {
    covered++;
    if (waiver.isExpired(today)) {
      return false;
    }
    boolean isLocked = terms.locked().test(result.rule().id());
    if (isLocked || result.finding().sums().stream().anyMatch(terms.locked())) {
      refusals.add("the policy locks " + result.rule().id());
      return false;
    }
    if (!terms.reach().reach(result.severity())) {
      refusals.add("errors can be waived in the policy file only");
      return false;
    }
    return true;
  }

  /** Takes note of what became of a rule where the waiver holds. */
  void note(Verdict verdict) {
    if (rule.matches(verdict.rule().id())) {
      boolean isWhole = verdict.reasons().isEmpty();
      evaluated |= isWhole;
      hindered |= !isWhole;
    }
  }

  WaiverUse use() {
    boolean isKnown = known.stream().anyMatch(rule::matches);
    return new WaiverUse(waiver, today, known, isKnown, covered, refusals, evaluated && !hindered);
  }
}
