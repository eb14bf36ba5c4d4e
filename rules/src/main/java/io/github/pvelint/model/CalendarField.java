package io.github.pvelint.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * Which values of a unit a calendar event takes (proxmox-time: date_time_value.rs).
 *
 * @param spans in the order in which they are written; not empty
 */
record CalendarField(List<CalendarField.Span> spans) {

  /**
   * Every {@code step}th value from {@code first} on.
   *
   * @param last the largest value; {@link #OPEN} if none is said
   * @param step at least 1
   */
  record Span(int first, int last, int step) {
    static final int OPEN = Integer.MAX_VALUE;

    boolean contains(int value) {
      return value >= first && value <= last && (value - first) % step == 0;
    }

    /** The next one, which of an open span may be larger than the unit has values. */
    private OptionalInt after(int value) {
      long next = value < first ? first : value - (value - first) % step + (long) step;
      return next > last ? OptionalInt.empty() : OptionalInt.of((int) next);
    }
  }

  static CalendarField of(int value) {
    return new CalendarField(List.of(new Span(value, value, 1)));
  }

  boolean contains(int value) {
    return spans.stream().anyMatch(span -> span.contains(value));
  }

  /** The next larger value, as Proxmox looks for it: see {@link Span}. */
  OptionalInt after(int value) {
    return spans.stream().map(span -> span.after(value)).flatMapToInt(OptionalInt::stream).min();
  }
}
