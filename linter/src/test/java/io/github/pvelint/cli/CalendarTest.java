package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code calendar}; the clock says 2026-01-31T12:00:00Z, a Saturday. */
class CalendarTest {
  private static Run calendar(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "calendar";
    System.arraycopy(args, 0, all, 1, args.length);
    return Run.of(Path.of("."), all);
  }

  @Test
  void theNextTimesAreInUtcOnOneLine() {
    Run run =
        calendar(
            "mon..fri 02:30",
            "--zone",
            "Europe/Vienna",
            "--after",
            "2026-03-27T01:30:00Z",
            "--count",
            "2");

    assertThat(run.out())
        .isEqualTo(
            "{\"valid\":true,\"next\":[\"2026-03-30T00:30:00Z\",\"2026-03-31T00:30:00Z\"]}\n");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theClockAndFiveTimesAreTheDefault() {
    assertThat(calendar("daily UTC").out())
        .isEqualTo(
            "{\"valid\":true,\"next\":[\"2026-02-01T00:00:00Z\",\"2026-02-02T00:00:00Z\","
                + "\"2026-02-03T00:00:00Z\",\"2026-02-04T00:00:00Z\",\"2026-02-05T00:00:00Z\"]}\n");
  }

  @Test
  void fewerTimesAreLeftWhenTheLastYearIsOver() {
    Run run = calendar("2026..2027-06-01", "--zone", "UTC");

    assertThat(run.out())
        .isEqualTo(
            "{\"valid\":true,\"next\":[\"2026-06-01T00:00:00Z\",\"2027-06-01T00:00:00Z\"]}\n");
  }

  @Test
  void anEventThatNeverComesIsValid() {
    Run run = calendar("*-2-30");

    assertThat(run.out()).isEqualTo("{\"valid\":true,\"next\":[]}\n");
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Daily, `Daily` must be written in lower case: daily",
        "\"\", \"it names no weekday, date or time\"",
        "2:60, there is no minute 60",
        "20 minutes, nothing may follow the time"
      })
  void anInvalidEventSaysWhy(String event, String problem) {
    Run run = calendar(event);

    assertThat(run.out())
        .isEqualTo("{\"valid\":false,\"next\":[],\"problem\":\"" + problem + "\"}\n");
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "calendar",
        "calendar daily extra",
        "calendar daily --zone Mars/Olympus",
        "calendar daily --after yesterday",
        "calendar daily --after +1000000000-12-31T00:00:00Z",
        "calendar daily --count 0",
        "calendar daily --count -1",
        "calendar daily --count many",
        "calendar daily --until 2027-01-01T00:00:00Z"
      })
  void wrongUsageIsRefused(String line) {
    Run run = Run.of(Path.of("."), line.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("pvelint: ").hasLineCount(1);
  }
}
