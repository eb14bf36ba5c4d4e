package io.github.pvelint.model;

import io.github.pvelint.model.CalendarField.Span;
import io.github.pvelint.syntax.CalendarText.Field;
import io.github.pvelint.syntax.CalendarText.Item;
import io.github.pvelint.syntax.Slice;
import java.util.List;
import java.util.Optional;

/**
 * A valid calendar event that rarely means what its author had in mind.
 *
 * @param meaning when it elapses, behind "runs": {@code at 22:00 and 22:23}
 * @param reason why, as a clause
 * @param instead how to say what may have been meant
 */
public record CalendarSurprise(String meaning, String reason, String instead) {
  private static final int LAST_HOUR = 23;

  static Optional<CalendarSurprise> of(CalendarEvent event) {
    List<Field> time = event.written().time();
    if (time.size() == 2 && !CalendarBuilder.isHour(time.get(0))) {
      return Optional.of(noHour(event, time.get(0)));
    }
    if (time.size() == 3 && isListOfTimes(time.get(1))) {
      return Optional.of(listOfTimes(event));
    }
    if (isMinuteByMinute(event)) {
      return Optional.of(minuteByMinute(event));
    }
    if (time.size() == 1 && time.get(0).items().stream().allMatch(item -> item.step().isEmpty())) {
      return Optional.of(minuteAlone(event, time.get(0)));
    }
    return unevenStep(event, CalendarUnit.MINUTE, "hour")
        .or(() -> unevenStep(event, CalendarUnit.HOUR, "day"));
  }

  private static CalendarSurprise noHour(CalendarEvent event, Field hour) {
    boolean midnight = hour.text().is("24");
    return new CalendarSurprise(
        CalendarTimes.of(event),
        hour.text().text() + " is no hour, so Proxmox takes the parts for minute and second",
        midnight ? "midnight is 00:00" : "hours go from 0 to 23");
  }

  /** {@code 22:00,23:00}: the second time's hour ends up among the minutes. */
  private static boolean isListOfTimes(Field minutes) {
    Item last = minutes.items().get(minutes.items().size() - 1);
    return minutes.items().size() > 1
        && last.last().isEmpty()
        && last.step().isEmpty()
        && last.first().filter(CalendarSurprise::mayBeHour).isPresent();
  }

  private static boolean mayBeHour(Slice number) {
    return number.length() <= 2 && Integer.parseInt(number.raw()) <= LAST_HOUR;
  }

  private static CalendarSurprise listOfTimes(CalendarEvent event) {
    return new CalendarSurprise(
        CalendarTimes.of(event),
        "a comma lists values of one part, not whole times",
        "list the hours before the colon, such as 22,23:00; times that differ in their minutes need"
            + " a job each");
  }

  private static boolean isMinuteByMinute(CalendarEvent event) {
    return !event.written().time().isEmpty()
        && (isMany(event, CalendarUnit.MINUTE) || isMany(event, CalendarUnit.SECOND));
  }

  /** Whether a unit takes any value, or a range without gaps. */
  private static boolean isMany(CalendarEvent event, CalendarUnit unit) {
    CalendarField field = event.fields().get(unit);
    return field == null
        || field.spans().stream().anyMatch(span -> span.step() == 1 && span.last() > span.first());
  }

  private static CalendarSurprise minuteByMinute(CalendarEvent event) {
    return new CalendarSurprise(
        CalendarTimes.of(event),
        "a * or a range takes every minute in it",
        "a backup now and then is */30 or *:0; a window of time cannot be said");
  }

  private static CalendarSurprise minuteAlone(CalendarEvent event, Field minute) {
    Slice first = minute.items().get(0).first().orElse(minute.text());
    String hour = mayBeHour(first) ? first.text() + ":00 if that hour is meant, " : "";
    return new CalendarSurprise(
        CalendarTimes.of(event),
        "a number without a colon is the minute of every hour",
        "write " + hour + "*:" + minute.text().text() + " if every hour is");
  }

  /** Proxmox counts an open step on beyond the last minute, into the next hour. */
  private static Optional<CalendarSurprise> unevenStep(
      CalendarEvent event, CalendarUnit unit, String parent) {
    CalendarField field = event.fields().get(unit);
    if (field == null || field.spans().size() != 1 || field.spans().get(0).last() != Span.OPEN) {
      return Optional.empty();
    }
    Span span = field.spans().get(0);
    int last = unit.last() - (unit.last() - span.first()) % span.step();
    int landing = last + span.step() - unit.last() - 1;
    // From the very last value the smaller units lead to the beginning of the next hour.
    if (landing <= span.first() || last == unit.last()) {
      return Optional.empty();
    }
    int next = landing + Math.floorMod(span.first() - landing, span.step());
    return Optional.of(
        new CalendarSurprise(
            CalendarTimes.of(event),
            "the step goes on across the end of the "
                + parent
                + ": after "
                + unit.label()
                + " "
                + last
                + " comes "
                + next
                + ", and "
                + span.first()
                + " is left out",
            "take a step that divides the " + parent + " evenly, or list the values"));
  }
}
