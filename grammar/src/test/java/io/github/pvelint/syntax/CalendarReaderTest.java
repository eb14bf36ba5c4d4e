package io.github.pvelint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.syntax.CalendarText.Event;
import io.github.pvelint.syntax.CalendarText.Field;
import io.github.pvelint.syntax.CalendarText.Malformed;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How calendar events are taken apart. */
class CalendarReaderTest {
  private final CalendarReader reader = new CalendarReader();

  private static String fields(List<Field> fields) {
    return fields.stream().map(field -> field.text().text()).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "mon..fri,sun 8..17:0/15|mon-fri sun-sun||8..17 0/15",
        "Mon *-1,7-* 3:00:30|Mon-Mon|* 1,7 *|3 00 30",
        "2026-06-01||2026 06 01|",
        "06-01 5||06 01|5",
        "*-*-*2:30||* * *|2 30",
        "sat2:30|sat-sat||2 30",
        "*/5|||*/5",
        "sunday|sunday-sunday||",
      })
  void aMomentHasWeekdaysADateAndATime(String text, String days, String date, String time) {
    Event event = (Event) reader.read(Source.of("", text).whole());

    assertThat(
            event.weekdays().stream()
                .map(range -> range.first().text() + "-" + range.last().text())
                .collect(Collectors.joining(" ")))
        .isEqualTo(days == null ? "" : days);
    assertThat(fields(event.date())).isEqualTo(date == null ? "" : date);
    assertThat(fields(event.time())).isEqualTo(time == null ? "" : time);
    assertThat(event.shorthand()).isEmpty();
  }

  @Test
  void anItemKnowsItsNumbers() {
    Event event = (Event) reader.read(Source.of("", "4..10/2,7:*/5").whole());

    assertThat(event.time().get(0).items())
        .extracting(item -> item.first() + " " + item.last() + " " + item.step())
        .containsExactly(
            "Optional[:1:1 '4'] Optional[:1:4 '10'] Optional[:1:7 '2']",
            "Optional[:1:9 '7'] Optional.empty Optional.empty");
    assertThat(event.time().get(1).items())
        .extracting(item -> item.first() + " " + item.last() + " " + item.step())
        .containsExactly("Optional.empty Optional.empty Optional[:1:13 '5']");
  }

  @ParameterizedTest
  @ValueSource(strings = {"daily UTC", "dailyUTC", "  daily   UTC "})
  void theZoneIsCutOffFirst(String text) {
    Event event = (Event) reader.read(Source.of("", text).whole());

    assertThat(event.utc()).isTrue();
    assertThat(event.shorthand().orElseThrow().text()).isEqualTo("daily");
  }

  /** A tab is no space to the parser that cuts the zone off, but it is one behind a weekday. */
  @Test
  void aTabBeforeTheZoneStays() {
    assertThat(reader.read(Source.of("", "2:30\tUTC").whole())).isInstanceOf(Malformed.class);
    assertThat(reader.read(Source.of("", "mon\tUTC").whole())).isInstanceOf(Event.class);
  }

  @Test
  void aReaderIsGoodForMoreThanOneText() {
    Source source = Source.of("jobs.cfg", "schedule 2:3x\nschedule daily\n");

    Malformed first = (Malformed) reader.read(source.slice(9, 13));
    Event second = (Event) reader.read(source.slice(23, 28));

    assertThat(first.at()).isEqualTo(source.slice(12, 13));
    assertThat(second.text()).isEqualTo(source.slice(23, 28));
  }

  @Test
  void whatEndsTooEarlyIsAtFaultAtItsEnd() {
    Source source = Source.of("jobs.cfg", "schedule mon 8..\n");

    assertThat(reader.read(source.slice(9, 16)))
        .isEqualTo(new Malformed(source.slice(16, 16), "it ends too early"));
  }
}
