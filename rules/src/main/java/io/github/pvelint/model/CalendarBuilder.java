package io.github.pvelint.model;

import io.github.pvelint.syntax.CalendarText;
import io.github.pvelint.syntax.CalendarText.Field;
import io.github.pvelint.syntax.CalendarText.Item;
import io.github.pvelint.syntax.Slice;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes an event of its parts, unless their numbers are out of range. One for each event. */
final class CalendarBuilder {
  private static final List<CalendarUnit> DATE =
      List.of(CalendarUnit.YEAR, CalendarUnit.MONTH, CalendarUnit.DAY);
  private static final List<CalendarUnit> TIME =
      List.of(CalendarUnit.HOUR, CalendarUnit.MINUTE, CalendarUnit.SECOND);
  private static final int MOST_DIGITS = 9;

  private final CalendarText.Event text;
  private final Map<CalendarUnit, CalendarField> fields = new EnumMap<>(CalendarUnit.class);
  private Optional<Schedule.Invalid> fault = Optional.empty();

  CalendarBuilder(CalendarText.Event text) {
    this.text = text;
  }

  Schedule build() {
    if (text.shorthand().isPresent()) {
      return shorthand(text.shorthand().get().raw());
    }
    // Fields are said from the right: without a year, month and day are left.
    take(DATE.subList(DATE.size() - text.date().size(), DATE.size()), text.date());
    time();
    if (fault.isPresent()) {
      return fault.get();
    }
    Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    text.weekdays().forEach(range -> addDays(range, weekdays));
    return new CalendarEvent(text, weekdays, fields);
  }

  private Schedule shorthand(String name) {
    set(CalendarUnit.SECOND, 0);
    if (!name.equals("minutely")) {
      set(CalendarUnit.MINUTE, 0);
    }
    if (!name.equals("minutely") && !name.equals("hourly")) {
      set(CalendarUnit.HOUR, 0);
      date(name);
    }
    Set<DayOfWeek> weekdays = name.equals("weekly") ? Set.of(DayOfWeek.MONDAY) : Set.of();
    return new CalendarEvent(text, weekdays, fields);
  }

  private void date(String name) {
    if (!name.equals("daily") && !name.equals("weekly")) {
      set(CalendarUnit.DAY, 1);
    }
    switch (name) {
      case "quarterly" -> months(3);
      case "semiannually", "semi-annually" -> months(6);
      case "yearly", "annually" -> months(12);
      default -> {}
    }
  }

  private void months(int step) {
    fields.put(CalendarUnit.MONTH, new CalendarField(List.of(new CalendarField.Span(1, 12, step))));
  }

  private void set(CalendarUnit unit, int value) {
    fields.put(unit, CalendarField.of(value));
  }

  /**
   * Without a colon it is the minute. Numbers that are no hours are no error: the parser then takes
   * the text for minute and second.
   */
  private void time() {
    List<Field> time = text.time();
    if (time.isEmpty()) {
      TIME.forEach(unit -> set(unit, 0));
      return;
    }
    boolean hasHour = time.size() == 3 || (time.size() == 2 && isHour(time.get(0)));
    int from = hasHour ? 0 : 1;
    set(CalendarUnit.SECOND, 0);
    take(TIME.subList(from, from + time.size()), time);
  }

  /** Whether the parser takes the field for hours. */
  static boolean isHour(Field field) {
    CalendarBuilder probe =
        new CalendarBuilder(
            new CalendarText.Event(
                field.text(), false, Optional.empty(), List.of(), List.of(), List.of()));
    probe.take(List.of(CalendarUnit.HOUR), List.of(field));
    return probe.fault.isEmpty();
  }

  private void take(List<CalendarUnit> units, List<Field> values) {
    for (int i = 0; i < values.size(); i++) {
      take(units.get(i), values.get(i));
    }
  }

  private void take(CalendarUnit unit, Field field) {
    List<CalendarField.Span> spans = new ArrayList<>();
    for (Item item : field.items()) {
      span(unit, item).ifPresent(spans::add);
    }
    if (spans.isEmpty()) {
      fields.remove(unit);
    } else {
      fields.put(unit, new CalendarField(List.copyOf(spans)));
    }
  }

  /** The values of an item; absent for a lone star, which takes them all. */
  private Optional<CalendarField.Span> span(CalendarUnit unit, Item item) {
    int step = item.step().map(slice -> number(unit, slice)).orElse(1);
    if (item.first().isEmpty()) {
      if (step == 0) {
        fail(item.text(), "a step of 0 from * leads nowhere");
      }
      return item.step().isEmpty() || step == 0
          ? Optional.empty()
          : Optional.of(new CalendarField.Span(unit.first(), CalendarField.Span.OPEN, step));
    }
    int first = number(unit, item.first().get());
    int otherwise = item.step().isEmpty() ? first : CalendarField.Span.OPEN;
    int last = item.last().map(slice -> number(unit, slice)).orElse(otherwise);
    if (last < first) {
      fail(item.text(), "a range goes upwards");
    }
    // A step of 0 is no error after a number, which then stands alone.
    return Optional.of(
        step == 0
            ? new CalendarField.Span(first, first, 1)
            : new CalendarField.Span(first, last, step));
  }

  private int number(CalendarUnit unit, Slice digits) {
    String number = digits.raw().replaceFirst("^0+(?=.)", "");
    if (number.length() <= MOST_DIGITS && Integer.parseInt(number) <= unit.last()) {
      return Integer.parseInt(number);
    }
    fail(digits, "there is no " + unit.label() + " " + digits.raw());
    return unit.last();
  }

  private void fail(Slice at, String reason) {
    if (fault.isEmpty()) {
      fault = Optional.of(new Schedule.Invalid(at, reason));
    }
  }

  private static void addDays(CalendarText.WeekdayRange range, Set<DayOfWeek> days) {
    DayOfWeek last = day(range.last());
    DayOfWeek day = day(range.first());
    while (day != last) {
      days.add(day);
      day = day.plus(1);
    }
    days.add(last);
  }

  private static DayOfWeek day(Slice name) {
    String letters = name.raw().substring(0, 3).toUpperCase(Locale.ROOT);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().startsWith(letters)) {
        return day;
      }
    }
    throw new IllegalStateException("no weekday " + name);
  }
}
