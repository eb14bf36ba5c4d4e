package io.github.pvelint.model;

import java.time.LocalDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The parts of a date and time that a calendar event speaks of, from the largest to the smallest,
 * with the numbers that proxmox-time's parser takes for them: also those that never come, like
 * month 0.
 */
enum CalendarUnit {
  YEAR(0, 2199, ChronoField.YEAR, ChronoUnit.YEARS, ChronoUnit.FOREVER),
  MONTH(1, 12, ChronoField.MONTH_OF_YEAR, ChronoUnit.MONTHS, ChronoUnit.YEARS),
  DAY(1, 31, ChronoField.DAY_OF_MONTH, ChronoUnit.DAYS, ChronoUnit.MONTHS),
  HOUR(0, 23, ChronoField.HOUR_OF_DAY, ChronoUnit.HOURS, ChronoUnit.DAYS),
  MINUTE(0, 59, ChronoField.MINUTE_OF_HOUR, ChronoUnit.MINUTES, ChronoUnit.HOURS),
  SECOND(0, 59, ChronoField.SECOND_OF_MINUTE, ChronoUnit.SECONDS, ChronoUnit.MINUTES);

  private final int first;
  private final int last;
  private final ChronoField field;
  private final ChronoUnit unit;
  private final ChronoUnit parent;

  CalendarUnit(int first, int last, ChronoField field, ChronoUnit unit, ChronoUnit parent) {
    this.first = first;
    this.last = last;
    this.field = field;
    this.unit = unit;
    this.parent = parent;
  }

  /** The first value that ever comes; where a step from {@code *} begins. */
  int first() {
    return first;
  }

  /** The largest number that the parser takes. */
  int last() {
    return last;
  }

  /** Its name in sentences. */
  String label() {
    return field.getBaseUnit().toString().toLowerCase(java.util.Locale.ROOT).replaceAll("s$", "");
  }

  int of(LocalDateTime time) {
    return time.get(field);
  }

  /**
   * The beginning of the value, which may lie beyond the last one: minute 63 is in the next hour.
   */
  LocalDateTime at(LocalDateTime time, int value) {
    return parentOf(time).plus((long) value - first, unit);
  }

  /** The beginning of the next larger unit; absent behind the last year. */
  Optional<LocalDateTime> carry(LocalDateTime time) {
    return this == YEAR ? Optional.empty() : Optional.of(parentOf(time).plus(1, parent));
  }

  private LocalDateTime parentOf(LocalDateTime time) {
    return switch (this) {
      case YEAR -> LocalDateTime.of(0, 1, 1, 0, 0);
      case MONTH -> time.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1);
      case DAY -> time.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
      case HOUR, MINUTE, SECOND -> time.truncatedTo(parent);
    };
  }
}
