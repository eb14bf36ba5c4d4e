package io.github.pvelint.lint;

import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Unknown;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What rules say of a subject, whichever it is: kept small, since an audit makes one for every
 * guest. Equal if nothing but the subject differs. What could not be judged stands in the subject's
 * own file, so a row that says where equals no other.
 */
final class VerdictRow {
  /** Many rows share one array. */
  private final RuleInfo[] rules;

  /** One for each rule. */
  private final Outcome[] outcomes;

  /** One for each rule. */
  private final Open[] open;

  private final int hash;

  /**
   * What a verdict leaves open.
   *
   * @param reasons why it was not, or only partly, evaluated
   * @param unknowns what could not be judged
   */
  record Open(List<String> reasons, List<Unknown> unknowns) {
    static final Open NOTHING = new Open(List.of(), List.of());

    Open {
      reasons = List.copyOf(reasons);
      unknowns = List.copyOf(unknowns);
    }
  }

  private VerdictRow(RuleInfo[] rules, Outcome[] outcomes, Open[] open) {
    this.rules = rules;
    this.outcomes = outcomes;
    this.open = open;
    this.hash = Arrays.hashCode(outcomes);
  }

  /** The row of some verdicts on one subject. */
  static VerdictRow of(List<Verdict> verdicts) {
    RuleInfo[] rules = new RuleInfo[verdicts.size()];
    Builder row = new Builder(rules);
    for (int i = 0; i < rules.length; i++) {
      Verdict verdict = verdicts.get(i);
      rules[i] = verdict.rule();
      row.set(i, verdict.outcome(), new Open(verdict.reasons(), verdict.unknowns()));
    }
    return row.build();
  }

  int size() {
    return rules.length;
  }

  /** What the rule at an index says, as a verdict on one of the subjects. */
  Verdict verdict(int index, Subject subject) {
    return new Verdict(
        rules[index], subject, outcomes[index], open[index].reasons(), open[index].unknowns());
  }

  /** The same with what could not be judged, but not where. */
  VerdictRow withoutPlaces() {
    if (!hasPlaces()) {
      return this;
    }
    Open[] placeless = new Open[open.length];
    for (int i = 0; i < open.length; i++) {
      placeless[i] =
          open[i].unknowns().isEmpty() ? open[i] : new Open(open[i].reasons(), List.of());
    }
    return new VerdictRow(rules, outcomes, placeless);
  }

  private boolean hasPlaces() {
    for (Open one : open) {
      if (!one.unknowns().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VerdictRow row
        && row.hash == hash
        && Arrays.equals(row.outcomes, outcomes)
        && hasSameRules(row)
        && leavesSameOpen(row);
  }

  @SuppressWarnings("ReferenceEquality")
  private boolean hasSameRules(VerdictRow row) {
    for (int i = 0; row.rules != rules && i < rules.length; i++) {
      if (row.rules[i] != rules[i] && !row.rules[i].id().equals(rules[i].id())) {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings("ReferenceEquality")
  private boolean leavesSameOpen(VerdictRow row) {
    for (int i = 0; i < open.length; i++) {
      Open one = open[i];
      Open other = row.open[i];
      boolean isSame =
          one == other
              || (one.unknowns().isEmpty()
                  && other.unknowns().isEmpty()
                  && one.reasons().equals(other.reasons()));
      if (!isSame) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** A row in the making. Rules without an outcome were not asked and will not be in it. */
  static final class Builder {
    private final RuleInfo[] rules;
    private final @Nullable Outcome[] outcomes;
    private final Open[] open;
    private int asked;

    /** A row about these rules; the array must not change any more once it is built. */
    Builder(RuleInfo[] rules) {
      this.rules = rules;
      this.outcomes = new Outcome[rules.length];
      this.open = new Open[rules.length];
      Arrays.fill(open, Open.NOTHING);
    }

    /** Sets the outcome of the rule at an index, once. */
    void set(int index, Outcome outcome) {
      outcomes[index] = outcome;
      asked++;
    }

    /** Sets it together with what it leaves open. */
    void set(int index, Outcome outcome, Open left) {
      set(index, outcome);
      open[index] = left;
    }

    VerdictRow build() {
      boolean all = asked == rules.length;
      RuleInfo[] those = all ? rules : new RuleInfo[asked];
      Outcome[] theirOutcomes = new Outcome[asked];
      Open[] theirOpen = new Open[asked];
      int at = 0;
      for (int i = 0; i < rules.length; i++) {
        Outcome outcome = outcomes[i];
        if (outcome != null) {
          if (!all) {
            those[at] = rules[i];
          }
          theirOutcomes[at] = outcome;
          theirOpen[at++] = open[i];
        }
      }
      return new VerdictRow(those, theirOutcomes, theirOpen);
    }
  }
}
