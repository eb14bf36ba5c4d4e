package io.github.pvelint.rule;

import io.github.pvelint.model.Waiver;
import java.time.LocalDate;
import java.util.Set;

/**
 * What became of a waiver in a run.
 *
 * @param today the day in UTC that it is judged by
 * @param rules the ids of all rules that there are, asked or not
 * @param isKnown whether one of them is meant
 * @param covered how many findings it covers; of an expired waiver, how many it would
 * @param refusals why it does not count for findings that it covers, a reason each; empty if it
 *     counts for all of them
 * @param isJudged whether its rule was evaluated wherever it holds: else that it covers nothing
 *     means nothing
 */
public record WaiverUse(
    Waiver waiver,
    LocalDate today,
    Set<String> rules,
    boolean isKnown,
    int covered,
    Set<String> refusals,
    boolean isJudged) {

  /** Whether its last day is over. */
  public boolean isExpired() {
    return waiver.isExpired(today);
  }

  /** {@code the waiver of RULE@KEY}, for sentences. */
  public String label() {
    return "the waiver of " + waiver.target().text();
  }
}
