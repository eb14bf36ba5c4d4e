package io.github.pvelint.report;

import io.github.pvelint.controls.Control;
import io.github.pvelint.controls.Controls;
import io.github.pvelint.controls.Framework;
import io.github.pvelint.lint.Outcome;
import io.github.pvelint.lint.Report;
import java.util.List;
import java.util.Locale;

/**
 * What a run says for and against one control. It is evidence about a part of the control, never
 * proof that the control is met.
 *
 * @param rules those of the run that support it; empty if none of them was run
 */
public record ControlEvidence(Control control, List<RuleOutcomes> rules) {

  /** The sum of the evidence. */
  public enum Kind {
    /** At least one rule found something. */
    FAILURE,
    /** Nothing was found, and all that is to be judged was. */
    PASS,
    /** Nothing was found, but not all could be judged. */
    PARTIAL,
    /** No rule that supports the control was evaluated. */
    NONE;

    /** For machine formats. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The evidence for each control of a catalogue that a rule supports, run or not. */
  public static List<ControlEvidence> of(Report report, Controls controls, Framework framework) {
    List<RuleOutcomes> rules = RuleOutcomes.of(report);
    return controls.supported(framework).stream()
        .map(control -> new ControlEvidence(control, supporting(control, rules, controls)))
        .toList();
  }

  private static List<RuleOutcomes> supporting(
      Control control, List<RuleOutcomes> rules, Controls controls) {
    return rules.stream().filter(rule -> controls.of(rule.rule()).contains(control)).toList();
  }

  /** How many subjects came out so, over all its rules. */
  public int count(Outcome outcome) {
    return rules.stream().mapToInt(rule -> rule.count(outcome)).sum();
  }

  /** How many could not, or not wholly, be judged. */
  public int open() {
    return count(Outcome.NOT_EVALUATED) + count(Outcome.PARTLY_EVALUATED);
  }

  /** The rules that found something. */
  public List<RuleOutcomes> failing() {
    return rules.stream().filter(rule -> rule.count(Outcome.FAILED) > 0).toList();
  }

  /** The sum of it. */
  public Kind kind() {
    if (count(Outcome.FAILED) > 0) {
      return Kind.FAILURE;
    }
    if (count(Outcome.PASSED) + count(Outcome.PARTLY_EVALUATED) == 0) {
      return Kind.NONE;
    }
    return open() == 0 ? Kind.PASS : Kind.PARTIAL;
  }
}
