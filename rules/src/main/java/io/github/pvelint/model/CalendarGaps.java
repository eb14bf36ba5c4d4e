package io.github.pvelint.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Measures how far apart the runs of events are. */
final class CalendarGaps {
  private static final Duration YEAR = Duration.ofDays(366);
  private static final Duration LEAST = Duration.ofHours(1);

  private final Function<Instant, Optional<Instant>> next;

  /**
   * Gaps between runs.
   *
   * @param next the first run after an instant
   */
  CalendarGaps(Function<Instant, Optional<Instant>> next) {
    this.next = next;
  }

  /**
   * Leaps an hour at a time, and looks at each run only where a longer gap than the longest so far
   * may lie: an event that elapses every second has 31 million runs a year.
   */
  Optional<Duration> longest(Instant from) {
    Instant end = from.plus(YEAR);
    Duration longest = LEAST;
    Optional<Instant> run = next.apply(from);
    while (run.isPresent() && run.get().isBefore(end)) {
      Instant start = run.get();
      run = next.apply(start.plus(LEAST).minusSeconds(1));
      if (run.isPresent() && Duration.between(start, run.get()).compareTo(longest) > 0) {
        longest = longest(start, run.get(), longest);
      }
    }
    return run.isPresent() ? Optional.of(longest) : Optional.empty();
  }

  private Duration longest(Instant start, Instant end, Duration atLeast) {
    Duration longest = atLeast;
    Instant run = start;
    while (run.isBefore(end)) {
      Instant then = next.apply(run).orElse(end);
      Duration gap = Duration.between(run, then);
      longest = gap.compareTo(longest) > 0 ? gap : longest;
      run = then;
    }
    return longest;
  }
}
