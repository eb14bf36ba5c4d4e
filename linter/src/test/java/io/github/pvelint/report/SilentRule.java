package io.github.pvelint.report;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.RuleInfo;

/** A rule for reports that are made by hand: nobody asks it. */
public record SilentRule(RuleInfo info, Documentation documentation) implements GuestRule {

  /** A rule of which there is nothing to read. */
  public SilentRule(RuleInfo info) {
    this(info, Documentation.explaining("").build());
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    throw new IllegalStateException("a report is made of what rules said");
  }
}
