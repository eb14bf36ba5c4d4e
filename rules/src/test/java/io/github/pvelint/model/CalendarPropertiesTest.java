package io.github.pvelint.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.syntax.Source;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Random events, of which the test knows for itself which minutes they mean. */
class CalendarPropertiesTest {
  private static final int EVENTS = 400;
  private static final int MINUTES = 4 * 24 * 60;
  private static final List<ZoneId> ZONES =
      List.of(ZoneId.of("UTC"), ZoneId.of("Europe/Vienna"), ZoneId.of("America/New_York"));
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

  /** What an event says, as text and as sets of numbers. */
  private record Sample(String text, Set<Integer> days, Set<Integer> hours, Set<Integer> minutes) {

    static Sample of(Random random) {
      Set<Integer> days = new TreeSet<>();
      Set<Integer> hours = new TreeSet<>();
      Set<Integer> minutes = new TreeSet<>();
      List<String> names = new ArrayList<>();
      for (int n = random.nextInt(4); n > 0; n--) {
        int day = random.nextInt(7);
        days.add(day);
        names.add(DAYS.get(day));
      }
      String text = String.join(",", names) + (names.isEmpty() ? "" : " ");
      text += field(random, 24, hours) + ":" + field(random, 60, minutes);
      return new Sample(text, days, hours, minutes);
    }

    /** Steps divide the whole, for the others skip a value: see CalendarEventTest. */
    private static String field(Random random, int size, Set<Integer> values) {
      switch (random.nextInt(4)) {
        case 0 -> {
          int step = List.of(2, 3, 4, 6, 12).get(random.nextInt(5));
          addRange(0, size - 1, step, values);
          return "*/" + step;
        }
        case 1 -> {
          int from = random.nextInt(size);
          int to = from + random.nextInt(size - from);
          int step = 1 + random.nextInt(7);
          addRange(from, to, step, values);
          return String.format(Locale.ROOT, "%d..%d/%d", from, to, step);
        }
        default -> {
          List<String> list = new ArrayList<>();
          for (int n = 1 + random.nextInt(3); n > 0; n--) {
            int value = random.nextInt(size);
            values.add(value);
            list.add(String.format(Locale.ROOT, "%02d", value));
          }
          return String.join(",", list);
        }
      }
    }

    private static void addRange(int from, int to, int step, Set<Integer> values) {
      for (int value = from; value <= to; value += step) {
        values.add(value);
      }
    }

    boolean matches(ZonedDateTime time) {
      return (days.isEmpty() || days.contains(time.getDayOfWeek().getValue() - 1))
          && hours.contains(time.getHour())
          && minutes.contains(time.getMinute())
          && time.getSecond() == 0;
    }
  }

  @Test
  void theNextTimeIsTheFirstMinuteThatMatches() {
    Random random = new Random(20260131);
    int found = 0;
    for (int i = 0; i < EVENTS; i++) {
      Sample sample = Sample.of(random);
      ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
      // Not around clock changes: what those do is in CalendarEventTest.
      Instant after =
          Instant.parse("2026-05-01T00:00:00Z").plusSeconds(random.nextInt(100 * 24 * 3600));

      Optional<Instant> next = CalendarEventTest.event(sample.text()).next(after, zone);

      String what = sample.text() + " after " + after + " in " + zone;
      assertThat(next).as(what).isPresent();
      assertThat(next.orElseThrow()).as(what).isAfter(after);
      assertThat(sample.matches(next.orElseThrow().atZone(zone))).as(what).isTrue();
      Optional<Instant> first = firstMinute(sample, after, zone);
      if (first.isPresent()) {
        found++;
        assertThat(next).as(what).isEqualTo(first);
      }
    }
    assertThat(found).isGreaterThan(EVENTS / 2);
  }

  /** Looks at each minute in turn, four days far. */
  private static Optional<Instant> firstMinute(Sample sample, Instant after, ZoneId zone) {
    Instant minute = after.truncatedTo(ChronoUnit.MINUTES);
    for (int n = 0; n < MINUTES; n++) {
      minute = minute.plusSeconds(60);
      if (sample.matches(minute.atZone(zone))) {
        return Optional.of(minute);
      }
    }
    return Optional.empty();
  }

  @Test
  void timeGoesForwardAlsoThroughClockChanges() {
    Random random = new Random(7);
    int runs = 0;
    for (int i = 0; i < EVENTS; i++) {
      Sample sample = Sample.of(random);
      ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
      String start = random.nextBoolean() ? "2026-03-28T12:00:00Z" : "2026-10-24T12:00:00Z";
      Instant last = Instant.parse(start);
      for (int n = 0; n < 20; n++) {
        Instant next = CalendarEventTest.event(sample.text()).next(last, zone).orElseThrow();
        assertThat(next).as(sample.text()).isAfter(last);
        assertThat(sample.matches(next.atZone(zone))).as(sample.text()).isTrue();
        last = next;
        runs++;
      }
    }
    assertThat(runs).isEqualTo(EVENTS * 20);
  }

  @Test
  void anyTextIsEitherAnEventOrHasAReason() {
    Random random = new Random(11);
    String alphabet = "0123456789*/-:., .montuefriUTCdaily~\tü";
    int valid = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(9); n > 0; n--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Schedule schedule = CalendarEvent.read(Source.of("", text.toString()).whole());
      if (schedule instanceof Schedule.Invalid invalid) {
        assertThat(invalid.reason()).isNotBlank();
      } else {
        valid++;
      }
    }
    assertThat(valid).isPositive();
  }
}
