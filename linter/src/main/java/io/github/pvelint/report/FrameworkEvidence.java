package io.github.pvelint.report;

import io.github.pvelint.controls.Controls;
import io.github.pvelint.controls.Framework;
import io.github.pvelint.lint.Report;
import java.util.List;

/**
 * What a run says about the controls of one catalogue.
 *
 * @param controls those that a rule of ours supports, in the order of the catalogue
 * @param listed how many controls there are in our list of the catalogue
 */
public record FrameworkEvidence(Framework framework, List<ControlEvidence> controls, int listed) {

  /** The evidence about a catalogue. */
  public static FrameworkEvidence of(Report report, Controls controls, Framework framework) {
    return new FrameworkEvidence(
        framework, ControlEvidence.of(report, controls, framework), controls.all(framework).size());
  }

  /** How many of the controls have evidence of that kind. */
  public long count(ControlEvidence.Kind kind) {
    return controls.stream().filter(control -> control.kind() == kind).count();
  }
}
