package io.github.pvelint.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds the next time at which a calendar event elapses, step by step as
 * CalendarEvent::compute_next_event of proxmox-time does. Its quirks come of these steps: a step
 * such as {@code *}{@code /7} goes on across the end of the hour, and so misses minute 0.
 */
final class CalendarSearch {
  /** So often Proxmox corrects its guess before it gives up. */
  private static final int MOST_STEPS = 1001;

  private final Set<DayOfWeek> weekdays;
  private final Map<CalendarUnit, CalendarField> fields;
  private final ZoneId zone;

  CalendarSearch(Set<DayOfWeek> weekdays, Map<CalendarUnit, CalendarField> fields, ZoneId zone) {
    this.weekdays = weekdays;
    this.fields = fields;
    this.zone = zone;
  }

  Optional<Instant> after(Instant last) {
    ZonedDateTime guess = last.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1).atZone(zone);
    for (int step = 0; step < MOST_STEPS; step++) {
      LocalDateTime time = guess.toLocalDateTime();
      if (matches(time)) {
        return Optional.of(guess.toInstant());
      }
      Optional<LocalDateTime> better = better(time);
      if (better.isEmpty()) {
        return Optional.empty();
      }
      guess = settle(better.get(), guess);
    }
    return Optional.empty();
  }

  private boolean matches(LocalDateTime time) {
    return isRightWeekday(time)
        && fields.entrySet().stream().allMatch(field -> isRight(field, time));
  }

  private static boolean isRight(Map.Entry<CalendarUnit, CalendarField> field, LocalDateTime time) {
    return field.getValue().contains(field.getKey().of(time));
  }

  private boolean isRightWeekday(LocalDateTime time) {
    return weekdays.isEmpty() || weekdays.contains(time.getDayOfWeek());
  }

  /** A later time, for the first thing that is wrong: the weekday comes after the day. */
  private Optional<LocalDateTime> better(LocalDateTime time) {
    for (Map.Entry<CalendarUnit, CalendarField> field : fields.entrySet()) {
      if (field.getKey().compareTo(CalendarUnit.DAY) > 0 && !isRightWeekday(time)) {
        break;
      }
      if (!isRight(field, time)) {
        return correct(time, field.getKey(), field.getValue());
      }
    }
    return Optional.of(nextWeekday(time));
  }

  private Optional<LocalDateTime> correct(
      LocalDateTime time, CalendarUnit unit, CalendarField field) {
    OptionalInt next = field.after(unit.of(time));
    return next.isPresent() ? Optional.of(unit.at(time, next.getAsInt())) : unit.carry(time);
  }

  private LocalDateTime nextWeekday(LocalDateTime time) {
    LocalDateTime day = time.truncatedTo(ChronoUnit.DAYS).plusDays(1);
    while (!weekdays.contains(day.getDayOfWeek()) && day.getDayOfWeek() != DayOfWeek.MONDAY) {
      day = day.plusDays(1);
    }
    return day;
  }

  /**
   * What mktime makes of a local time: one that a clock change leaves out is that much later, and
   * of one that comes twice it takes that in the offset of the guess before.
   */
  private ZonedDateTime settle(LocalDateTime time, ZonedDateTime before) {
    return ZonedDateTime.ofLocal(time, zone, before.getOffset());
  }
}
