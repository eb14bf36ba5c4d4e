package io.github.pvelint.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.syntax.Source;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are calendar events, and when they elapse. */
class CalendarEventTest {
  private static final Instant SATURDAY = Instant.parse("2026-01-31T12:00:00Z");

  private static Schedule read(String text) {
    return CalendarEvent.read(Source.of("", text).whole());
  }

  static CalendarEvent event(String text) {
    return read(text).event().orElseThrow(() -> new AssertionError(read(text)));
  }

  private static List<String> next(String text, String after, String zone, int count) {
    List<String> found = new ArrayList<>();
    Optional<Instant> run = event(text).next(Instant.parse(after), ZoneId.of(zone));
    while (run.isPresent() && found.size() < count) {
      found.add(run.get().toString());
      run = event(text).next(run.get(), ZoneId.of(zone));
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The words.
        "minutely | 2026-01-31T12:01:00Z | 2026-01-31T12:02:00Z",
        "hourly | 2026-01-31T13:00:00Z | 2026-01-31T14:00:00Z",
        "daily | 2026-02-01T00:00:00Z | 2026-02-02T00:00:00Z",
        "weekly | 2026-02-02T00:00:00Z | 2026-02-09T00:00:00Z",
        "monthly | 2026-02-01T00:00:00Z | 2026-03-01T00:00:00Z",
        "quarterly | 2026-04-01T00:00:00Z | 2026-07-01T00:00:00Z",
        "semiannually | 2026-07-01T00:00:00Z | 2027-01-01T00:00:00Z",
        "semi-annually | 2026-07-01T00:00:00Z | 2027-01-01T00:00:00Z",
        "yearly | 2027-01-01T00:00:00Z | 2028-01-01T00:00:00Z",
        "annually | 2027-01-01T00:00:00Z | 2028-01-01T00:00:00Z",
        // Weekdays.
        "sat | 2026-02-07T00:00:00Z | 2026-02-14T00:00:00Z",
        "MON..Wednesday | 2026-02-02T00:00:00Z | 2026-02-03T00:00:00Z",
        "fri..mon 12:00 | 2026-02-01T12:00:00Z | 2026-02-02T12:00:00Z",
        "sun,tue 1:00 | 2026-02-01T01:00:00Z | 2026-02-03T01:00:00Z",
        "mon..sun | 2026-02-01T00:00:00Z | 2026-02-02T00:00:00Z",
        "mon2:30 | 2026-02-02T02:30:00Z | 2026-02-09T02:30:00Z",
        // Dates.
        "2026-06-01 | 2026-06-01T00:00:00Z |",
        "02-29 | 2028-02-29T00:00:00Z | 2032-02-29T00:00:00Z",
        "*-*-31 3:00 | 2026-03-31T03:00:00Z | 2026-05-31T03:00:00Z",
        "*-1/3-1 | 2026-04-01T00:00:00Z | 2026-07-01T00:00:00Z",
        "fri *-*-13 | 2026-02-13T00:00:00Z | 2026-03-13T00:00:00Z",
        "mon 02-29 | 2044-02-29T00:00:00Z | 2072-02-29T00:00:00Z",
        "*-*-*6:00 | 2026-02-01T06:00:00Z | 2026-02-02T06:00:00Z",
        "2025/3-12-25 | 2028-12-25T00:00:00Z | 2031-12-25T00:00:00Z",
        // Times.
        "12:00 | 2026-02-01T12:00:00Z | 2026-02-02T12:00:00Z",
        "*:0/20 | 2026-01-31T12:20:00Z | 2026-01-31T12:40:00Z",
        "8..17/4,22:05 | 2026-01-31T12:05:00Z | 2026-01-31T16:05:00Z",
        "12:00:30 | 2026-01-31T12:00:30Z | 2026-02-01T12:00:30Z",
        "*:*:* | 2026-01-31T12:00:01Z | 2026-01-31T12:00:02Z",
        "10..20/5 | 2026-01-31T12:10:00Z | 2026-01-31T12:15:00Z",
        "007:0000030 | 2026-02-01T07:30:00Z | 2026-02-02T07:30:00Z",
        "5/0:00 | 2026-02-01T05:00:00Z | 2026-02-02T05:00:00Z",
        // What is not as it looks.
        "24:00 | 2026-01-31T12:24:00Z | 2026-01-31T13:24:00Z",
        "mon 25:00 | 2026-02-02T00:25:00Z | 2026-02-02T01:25:00Z",
        "1,30:15 | 2026-01-31T12:01:15Z | 2026-01-31T12:30:15Z",
        "20..30:00 | 2026-01-31T12:20:00Z | 2026-01-31T12:21:00Z",
        "*/24:00 | 2026-01-31T12:24:00Z | 2026-01-31T12:48:00Z",
        "22:00,23:00 | 2026-01-31T22:00:00Z | 2026-01-31T22:23:00Z",
        "2:30..40 | 2026-02-01T02:30:00Z | 2026-02-01T02:31:00Z",
        "5 | 2026-01-31T12:05:00Z | 2026-01-31T13:05:00Z",
        "* | 2026-01-31T12:01:00Z | 2026-01-31T12:02:00Z",
      })
  void theNextTwoTimes(String event, String first, String second) {
    List<String> expected = second == null ? List.of(first) : List.of(first, second);

    assertThat(next(event, "2026-01-31T12:00:00Z", "UTC", 2)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*-2-30",
        "*-00-01",
        "*-*-0",
        "2,4,6,9,11-31",
        "2027-02-29",
        "2025-12-30 12:00",
        "0-1-1",
        "1970..2024-*-* *:*"
      })
  void someAreValidAndNeverElapse(String text) {
    assertThat(event(text).next(SATURDAY, ZoneOffset.UTC)).isEmpty();
    assertThat(event(text).neverElapses(SATURDAY)).isTrue();
  }

  @Test
  void whatHasBeenOnceMayStillComeElsewhere() {
    CalendarEvent event = event("2026-01-31 12:00");

    assertThat(event.next(SATURDAY, ZoneOffset.UTC)).isEmpty();
    assertThat(event.next(SATURDAY, ZoneId.of("America/Lima"))).isPresent();
    assertThat(event.neverElapses(SATURDAY)).isFalse();
    assertThat(event.neverElapses(SATURDAY.plus(Duration.ofDays(2)))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Spring: 2:30 is left out that day.
        "2:30|2026-03-28T12:00:00Z|Europe/Vienna|2026-03-30T00:30:00Z|2026-03-31T00:30:00Z",
        "2:30|2026-03-07T12:00:00Z|America/New_York|2026-03-09T06:30:00Z|2026-03-10T06:30:00Z",
        "*:30|2026-03-29T00:00:00Z|Europe/Vienna|2026-03-29T00:30:00Z|2026-03-29T01:30:00Z",
        "2..3:15|2026-03-28T12:00:00Z|Europe/Vienna|2026-03-29T01:15:00Z|2026-03-30T00:15:00Z",
        // Where the clocks change at midnight, the day has no midnight.
        "daily|2026-04-23T12:00:00Z|Africa/Cairo|2026-04-24T21:00:00Z|2026-04-25T21:00:00Z",
        // Half an hour is enough for it.
        "2:15|2026-10-02T20:00:00Z|Australia/Lord_Howe|2026-10-04T15:15:00Z|2026-10-05T15:15:00Z",
        // Autumn: once, the first time.
        "2:30|2026-10-24T12:00:00Z|Europe/Vienna|2026-10-25T00:30:00Z|2026-10-26T01:30:00Z",
        "1:30|2026-10-31T12:00:00Z|America/New_York|2026-11-01T05:30:00Z|2026-11-02T06:30:00Z",
        "*:0|2026-10-24T23:30:00Z|Europe/Vienna|2026-10-25T00:00:00Z|2026-10-25T02:00:00Z",
        // Asked within the second of the two hours, time goes on from there.
        "*:0/20|2026-10-25T01:10:00Z|Europe/Vienna|2026-10-25T01:20:00Z|2026-10-25T01:40:00Z",
        // UTC knows no clock change.
        "2:30 UTC|2026-03-28T12:00:00Z|Europe/Vienna|2026-03-29T02:30:00Z|2026-03-30T02:30:00Z",
        "dailyUTC|2026-03-28T12:00:00Z|Asia/Tokyo|2026-03-29T00:00:00Z|2026-03-30T00:00:00Z",
        "daily|2026-03-28T12:00:00Z|Asia/Tokyo|2026-03-28T15:00:00Z|2026-03-29T15:00:00Z",
      })
  void clockChanges(String event, String after, String zone, String first, String second) {
    assertThat(next(event, after, zone, 2)).containsExactly(first, second);
  }

  /**
   * proxmox-time counts an open step on into the next hour, and takes the next match from there.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/7 | 2026-01-31T12:49:00Z | 2026-01-31T12:56:00Z | 2026-01-31T13:07:00Z",
        "*/45 | 2026-01-31T12:00:00Z | 2026-01-31T12:45:00Z | 2026-01-31T13:45:00Z",
        "5/50 | 2026-01-31T12:05:00Z | 2026-01-31T12:55:00Z | 2026-01-31T13:55:00Z",
        "*/5:00 | 2026-01-31T15:00:00Z | 2026-01-31T20:00:00Z | 2026-02-01T05:00:00Z",
        "*-*-1/4 | 2026-01-25T00:00:00Z | 2026-01-29T00:00:00Z | 2026-02-05T00:00:00Z",
        "*-1/5-1 | 2026-06-01T00:00:00Z | 2026-11-01T00:00:00Z | 2027-06-01T00:00:00Z",
      })
  void anUnevenStepLeavesOutTheFirstValue(String event, String after, String first, String second) {
    assertThat(next(event, after, "UTC", 2)).containsExactly(first, second);
  }

  @Test
  void fractionsOfASecondDoNotCount() {
    assertThat(next("12:00", "2026-01-31T11:59:59.999Z", "UTC", 1))
        .containsExactly("2026-01-31T12:00:00Z");
    assertThat(next("12:00", "2026-01-31T12:00:00.001Z", "UTC", 1))
        .containsExactly("2026-02-01T12:00:00Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Daily|Daily|`Daily` must be written in lower case: daily",
        "midnight|midnight|`midnight` has no meaning to Proxmox; midnight is 00:00, or daily",
        "biweekly|biweekly|`biweekly` is neither a weekday nor a shorthand such as daily",
        "02:30 utc|' '|nothing may follow the time",
        "mon utc|utc|`utc` must be written in upper case: UTC",
        "UTC|''|it names no weekday, date or time",
        "0 2 * * *|' '|it is a line of cron, and a calendar event puts the hour first: mon..fri 02:30",
        "daily 02:30|' '|nothing may follow `daily`",
        "mon daily|daily|`daily` must stand alone",
        "mondays 02:30|mondays|`mondays` is neither a weekday nor a shorthand such as daily",
        "02:30 mon|' '|nothing may follow the time",
        "mon..|''|it ends too early",
        "mon, tue|' '|a list holds no blanks",
        "2:60|60|there is no minute 60",
        "24:00:00|24|there is no hour 24",
        "2:00:60|60|there is no second 60",
        "60|60|there is no minute 60",
        "99999999999:00|99999999999|there is no minute 99999999999",
        "2:30..10|30..10|a range goes upwards",
        "*/0|*/0|a step of 0 from * leads nowhere",
        "*/60|60|there is no minute 60",
        "*,5|,|`,` cannot stand here",
        "2200-01-01|2200|there is no year 2200",
        "*-13-01|13|there is no month 13",
        "*-*-32|32|there is no day 32",
        "*-*-~3|~|`~` cannot stand here",
        "2026/01/01|/|`/` cannot stand here",
        "2:30-3:00|-|`-` cannot stand here",
        "1.5|.|`.` cannot stand here",
        "2:30h|h|`h` is neither a weekday nor a shorthand such as daily",
      })
  void whatIsNoEventSaysWhereAndWhy(String text, String at, String reason) {
    assertThat(read(text))
        .isInstanceOfSatisfying(
            Schedule.Invalid.class,
            invalid -> {
              assertThat(invalid.at().text()).isEqualTo(at);
              assertThat(invalid.reason()).isEqualTo(reason);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hourly|PT1H",
        "*|PT1H",
        "*:*:*|PT1H",
        "8..18/2:00|PT15H",
        "mon..fri 2:30|PT73H",
        "daily|PT25H",
        "daily UTC|PT24H",
        "sat|PT169H",
        "*-1..11-* *:*|PT744H1M",
        "monthly|PT745H",
      })
  void theLongestGapOfAYear(String event, String gap) {
    assertThat(event(event).longestGap(SATURDAY, ZoneId.of("Europe/Vienna")))
        .contains(Duration.parse(gap));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-*-* 2:00", "2026-06-01", "*-2-30"})
  void whatEndsHasNoLongestGap(String event) {
    assertThat(event(event).longestGap(SATURDAY, ZoneOffset.UTC)).isEmpty();
  }
}
