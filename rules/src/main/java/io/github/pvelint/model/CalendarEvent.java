package io.github.pvelint.model;

import io.github.pvelint.syntax.CalendarReader;
import io.github.pvelint.syntax.CalendarText;
import io.github.pvelint.syntax.Slice;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A calendar event: when a job is to start ({@code mon..fri 02:30}, {@code daily}). Proxmox's
 * dialect resembles that of systemd, but is its own (proxmox-time: calendar_event.rs).
 */
public final class CalendarEvent implements Schedule {
  private final CalendarText.Event written;
  private final Set<DayOfWeek> weekdays;
  private final Map<CalendarUnit, CalendarField> fields;

  /** Found out once: the search takes its time before it gives up on 30 February. */
  private final boolean isHopeless;

  CalendarEvent(
      CalendarText.Event written,
      Set<DayOfWeek> weekdays,
      Map<CalendarUnit, CalendarField> fields) {
    this.written = written;
    this.weekdays = Set.copyOf(weekdays);
    this.fields = Collections.unmodifiableMap(new EnumMap<>(fields));
    this.isHopeless = search(ZoneOffset.UTC).after(Instant.EPOCH).isEmpty();
  }

  /** Reads an event; white space around it is of no matter. */
  public static Schedule read(Slice text) {
    CalendarText parts = new CalendarReader().read(text);
    if (parts instanceof CalendarText.Event event) {
      return new CalendarBuilder(event).build();
    }
    CalendarText.Malformed malformed = (CalendarText.Malformed) parts;
    return new Schedule.Invalid(malformed.at(), malformed.reason());
  }

  private CalendarSearch search(ZoneId zone) {
    return new CalendarSearch(weekdays, fields, isUtc() ? ZoneOffset.UTC : zone);
  }

  /** As it stands in the file. */
  public Slice text() {
    return written.text();
  }

  /** Whether it is in UTC, whatever the node's time zone. */
  public boolean isUtc() {
    return written.utc();
  }

  CalendarText.Event written() {
    return written;
  }

  /** Empty for any day. */
  Set<DayOfWeek> weekdays() {
    return weekdays;
  }

  /** From the largest unit to the smallest; one is absent if any value will do. */
  Map<CalendarUnit, CalendarField> fields() {
    return fields;
  }

  /**
   * The next time at which it elapses.
   *
   * @param after strictly before the answer
   * @param zone the node's, for events that do not say UTC
   * @return empty if it never elapses again
   */
  public Optional<Instant> next(Instant after, ZoneId zone) {
    return search(zone).after(after);
  }

  /**
   * Whether it will not elapse any more after that instant, in whatever time zone.
   *
   * @param after from 1970 on
   */
  public boolean neverElapses(Instant after) {
    Instant anywhere = after.minus(Duration.ofDays(1));
    return isHopeless || next(anywhere, ZoneOffset.UTC).isEmpty();
  }

  /**
   * The longest time from one run to the next, among the runs of a year: how old the newest backup
   * may get. Gaps below an hour count as one hour.
   *
   * @param from where the year begins
   * @return empty if it elapses for the last time within the year, or not at all
   */
  public Optional<Duration> longestGap(Instant from, ZoneId zone) {
    return longestGap(List.of(this), from, zone);
  }

  /** The same for events of which any will do: each run of one of them counts. */
  public static Optional<Duration> longestGap(
      List<CalendarEvent> events, Instant from, ZoneId zone) {
    return new CalendarGaps(after -> next(events, after, zone)).longest(from);
  }

  /** The next time at which one of the events elapses. */
  static Optional<Instant> next(List<CalendarEvent> events, Instant after, ZoneId zone) {
    return events.stream()
        .flatMap(event -> event.next(after, zone).stream())
        .min(Comparator.naturalOrder());
  }

  /** What it means, if that is rarely what its author had in mind. */
  public Optional<CalendarSurprise> surprise() {
    return CalendarSurprise.of(this);
  }
}
