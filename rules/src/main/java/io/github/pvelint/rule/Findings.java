package io.github.pvelint.rule;

import io.github.pvelint.model.Spot;
import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;

/** What one rule says about one subject. */
public final class Findings {
  private final List<Finding> findings = new ArrayList<>(0);
  private final List<Unknown> unknowns = new ArrayList<>(0);

  /** Adds a finding. */
  public void add(Finding finding) {
    findings.add(finding);
  }

  /** Adds a finding that needs no more than a place and a message. */
  public void add(Spot spot, String message) {
    findings.add(Finding.at(spot, message));
  }

  /** Says that something could not be judged, and why. */
  public void unknown(Slice at, String why) {
    unknowns.add(new Unknown(at, why));
  }

  /** The findings in the order in which the rule met them. */
  public List<Finding> findings() {
    return findings;
  }

  /** What could not be judged. */
  public List<Unknown> unknowns() {
    return unknowns;
  }

  /** Whether the rule had nothing to say: passed. */
  public boolean isEmpty() {
    return findings.isEmpty() && unknowns.isEmpty();
  }
}
