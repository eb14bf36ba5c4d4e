package io.github.pvelint.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a run compares with those before it. What is waived or known to a baseline is there like any
 * other finding: it is not fixed.
 *
 * @param runs the last runs in the order of their times, this one among them
 * @param previous when the run before this one was; absent if this is the first
 * @param fresh how many findings are there now and were not before
 * @param persisting how many are there as before
 * @param fixed how many this run found gone
 * @param medianTimeToFix half of all findings that are gone by now were gone after that time;
 *     absent if none is
 * @param openSince since when the findings of this run are there, by fingerprint
 */
public record Trend(
    List<PastRun> runs,
    Optional<Instant> previous,
    int fresh,
    int persisting,
    int fixed,
    Optional<Duration> medianTimeToFix,
    Map<String, Instant> openSince) {

  public Trend {
    runs = List.copyOf(runs);
    openSince = Map.copyOf(openSince);
  }
}
