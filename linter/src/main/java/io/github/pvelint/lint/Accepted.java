package io.github.pvelint.lint;

import java.util.List;

/**
 * What a run found, but does not hold against anybody.
 *
 * @param waived findings that waivers cover, in the order of findings
 * @param unchanged findings that the baseline knows, in the order of findings
 * @param fixed what the baseline knows and is not there any more, in the baseline's order
 */
public record Accepted(List<Waived> waived, List<Result> unchanged, List<BaselineEntry> fixed) {
  /** Nothing is waived, and there is no baseline. */
  public static final Accepted NOTHING = new Accepted(List.of(), List.of(), List.of());

  public Accepted {
    waived = List.copyOf(waived);
    unchanged = List.copyOf(unchanged);
    fixed = List.copyOf(fixed);
  }
}
