package io.github.pvelint.syntax;

import java.util.List;
import java.util.Optional;

/** A calendar event as it is written: {@code mon..fri 8..17:0/15}. */
public sealed interface CalendarText {

  /**
   * One that follows the grammar; its numbers may still be out of range.
   *
   * @param utc whether it ends with {@code UTC}; otherwise it is in the node's own time zone
   * @param shorthand {@code daily} and the like, which stand alone; absent for all else
   * @param weekdays empty for any
   * @param date year, month and day, or month and day; empty for any
   * @param time hour, minute and second, or hour and minute, or the minute alone; empty for
   *     midnight
   */
  record Event(
      Slice text,
      boolean utc,
      Optional<Slice> shorthand,
      List<WeekdayRange> weekdays,
      List<Field> date,
      List<Field> time)
      implements CalendarText {}

  /**
   * One that does not.
   *
   * @param at what is at fault; empty, at its end, if the text ends too early
   * @param reason in our own words, without a full stop
   */
  record Malformed(Slice at, String reason) implements CalendarText {}

  /**
   * {@code fri..mon}.
   *
   * @param last the same as the first for a single day
   */
  record WeekdayRange(Slice first, Slice last) {}

  /** {@code 8..17,22}: one part of a date or time, with the values it lists. */
  record Field(Slice text, List<Item> items) {}

  /**
   * {@code 5}, {@code 8..17}, {@code 5/20}, {@code 8..17/2}, {@code *} or {@code *}{@code /5}.
   *
   * @param first absent for {@code *}, which is the only item of its field
   */
  record Item(Slice text, Optional<Slice> first, Optional<Slice> last, Optional<Slice> step) {}
}
