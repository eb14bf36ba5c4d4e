package io.github.pvelint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What schedules mean that are rarely meant. */
class CalendarSurpriseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "24:00|24 times a day, at 00:24, 01:24, 02:24 and so on",
        "mon 25:00|24 times on the days it names, at 00:25, 01:25, 02:25 and so on",
        "30:15|24 times a day, at 00:30:15, 01:30:15, 02:30:15 and so on",
        "22:00,23:00|at 22:00 and 22:23",
        "sat 8:00,20:30|at 08:00:30 and 08:20:30 on the days it names",
        "5|24 times a day, at 00:05, 01:05, 02:05 and so on",
        "*|1440 times a day, at 00:00, 00:01, 00:02 and so on",
        "2:30..40|11 times a day, at 02:30, 02:31, 02:32 and so on",
        "2:30..32|at 02:30, 02:31 and 02:32",
        "*:*:*|more than 1440 times a day, at 00:00:00, 00:00:01, 00:00:02 and so on",
      })
  void itSaysWhenItReallyRuns(String event, String meaning) {
    assertThat(CalendarEventTest.event(event).surprise().map(CalendarSurprise::meaning))
        .contains(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/7|after minute 56 comes 7, and 0 is left out",
        "5/50|after minute 55 comes 55, and 5 is left out",
        "*/5:00|after hour 20 comes 5, and 0 is left out",
        "2/5:00|after hour 22 comes 7, and 2 is left out",
      })
  void anUnevenStepSaysWhatIsLeftOut(String event, String reason) {
    assertThat(
            CalendarEventTest.event(event).surprise().map(CalendarSurprise::reason).orElseThrow())
        .endsWith(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "24:00|midnight is 00:00",
        "25:00|hours go from 0 to 23",
        "5|write 5:00 if that hour is meant, *:5 if every hour is",
        "40|write *:40 if every hour is",
      })
  void itSaysWhatToWriteInstead(String event, String instead) {
    assertThat(CalendarEventTest.event(event).surprise().map(CalendarSurprise::instead))
        .contains(instead);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00:00",
        "22,23:00",
        "*/30",
        "0/15",
        "*:05",
        "daily",
        "minutely",
        "sat",
        "2:30:15",
        "8..17,22:0/15",
        "*/6:00",
        "8/6:00",
        "02-29",
        "30..40/5",
        "*-*-1/2 3:00",
        "*:20/40",
        "*/59"
      })
  void whatIsAsItLooksIsNoSurprise(String event) {
    assertThat(CalendarEventTest.event(event).surprise()).isEmpty();
  }

  /** The surprise about steps is true of the search itself. */
  @Test
  void aStepIsCalledUnevenExactlyIfTheSearchLeavesAValueOut() {
    String uneven =
        IntStream.rangeClosed(2, 59)
            .filter(step -> CalendarEventTest.event("*/" + step).surprise().isPresent())
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(","));
    String skipping =
        IntStream.rangeClosed(2, 59)
            .filter(CalendarSurpriseTest::skipsTheFullHour)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(","));

    assertThat(uneven).isEqualTo(skipping).startsWith("7,8,9,11");
  }

  private static boolean skipsTheFullHour(int step) {
    java.time.Instant last =
        Instant.parse("2026-01-31T12:00:00Z").plusSeconds(60L * (59 - 59 % step));
    return !CalendarEventTest.event("*/" + step)
        .next(last, ZoneOffset.UTC)
        .orElseThrow()
        .equals(Instant.parse("2026-01-31T13:00:00Z"));
  }
}
