package io.github.pvelint.model;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the times of day at which an event elapses into words. */
final class CalendarTimes {
  private static final int SHOWN = 3;
  private static final int MOST = 1440;
  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

  private CalendarTimes() {}

  /** {@code 24 times a day, at 00:24, 01:24, 02:24 and so on}; for the first day that has any. */
  static String of(CalendarEvent event) {
    List<LocalTime> times = times(event);
    if (times.isEmpty()) {
      return "never";
    }
    boolean some = !event.weekdays().isEmpty() || !event.written().date().isEmpty();
    String shown = words(times.subList(0, Math.min(SHOWN, times.size())), times.size() > SHOWN);
    if (times.size() <= SHOWN) {
      return "at " + shown + (some ? " on the days it names" : "");
    }
    String often = times.size() > MOST ? "more than " + MOST : "" + times.size();
    return often + " times " + (some ? "on the days it names" : "a day") + ", at " + shown;
  }

  private static List<LocalTime> times(CalendarEvent event) {
    List<LocalTime> times = new ArrayList<>();
    Optional<Instant> run = event.next(Instant.EPOCH, ZoneOffset.UTC);
    if (run.isEmpty()) {
      return times;
    }
    Instant day = run.get().truncatedTo(ChronoUnit.DAYS);
    run = event.next(day.minusSeconds(1), ZoneOffset.UTC);
    while (run.isPresent()
        && run.get().isBefore(day.plus(1, ChronoUnit.DAYS))
        && times.size() <= MOST) {
      times.add(run.get().atOffset(ZoneOffset.UTC).toLocalTime());
      run = event.next(run.get(), ZoneOffset.UTC);
    }
    return times;
  }

  private static String words(List<LocalTime> times, boolean goesOn) {
    boolean whole = times.stream().allMatch(time -> time.getSecond() == 0);
    List<String> words =
        times.stream().map(time -> time.format(whole ? MINUTES : SECONDS)).toList();
    int last = words.size() - 1;
    if (goesOn) {
      return String.join(", ", words) + " and so on";
    }
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
