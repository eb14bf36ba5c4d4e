package io.github.pvelint.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Measures how far apart the runs of an event are. */
final class CalendarGaps {
  private static final Duration YEAR = Duration.ofDays(366);
  private static final Duration LEAST = Duration.ofHours(1);

  private final CalendarSearch search;

  CalendarGaps(CalendarSearch search) {
    this.search = search;
  }

  /**
   * Leaps an hour at a time, and looks at each run only where a longer gap than the longest so far
   * may lie: an event that elapses every second has 31 million runs a year.
   */
  Optional<Duration> longest(Instant from) {
    Instant end = from.plus(YEAR);
    Duration longest = LEAST;
    Optional<Instant> run = search.after(from);
    while (run.isPresent() && run.get().isBefore(end)) {
      Instant start = run.get();
      run = search.after(start.plus(LEAST).minusSeconds(1));
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
      Instant next = search.after(run).orElse(end);
      Duration gap = Duration.between(run, next);
      longest = gap.compareTo(longest) > 0 ? gap : longest;
      run = next;
    }
    return longest;
  }
}
