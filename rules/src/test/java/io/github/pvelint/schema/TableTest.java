package io.github.pvelint.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableTest {

  @ParameterizedTest
  @EnumSource(GuestKind.class)
  void isWrittenAsItWasRead(GuestKind kind) {
    String text = text(kind);
    String header = text.substring(0, text.indexOf("\n\n") + 1);
    TableContent content = TableContent.of(Table.of(kind, text));

    assertThat(TableWriter.write(header, content)).isEqualTo(text);
  }

  @ParameterizedTest
  @EnumSource(GuestKind.class)
  void namesWhereItWasRead(GuestKind kind) {
    assertThat(text(kind))
        .startsWith("# Options of a " + kind.noun())
        .containsPattern("# +qemu-server \\(9\\.2\\.6\\).* commit [0-9a-f]{40}");
  }

  private static String text(GuestKind kind) {
    return kind == GuestKind.LXC ? LxcTable.TEXT : QemuTable.TEXT;
  }

  @Test
  void everyFormatIsChecked() {
    List<String> formats =
        allOptions()
            .filter(option -> !option.isPropertyString())
            .flatMap(option -> option.format().stream())
            .distinct()
            .toList();

    assertThat(formats).hasSizeGreaterThan(20);
    for (String format : formats) {
      assertThatCode(() -> Formats.fault(format, "\u0001")).as(format).doesNotThrowAnyException();
    }
  }

  @Test
  void everyPatternCompilesAndIsPutIntoWords() {
    List<ValuePattern> patterns =
        allOptions().flatMap(option -> option.pattern().stream()).distinct().toList();

    assertThat(patterns).hasSizeGreaterThan(25);
    for (ValuePattern pattern : patterns) {
      assertThatCode(() -> pattern.matches("x")).as(pattern.text()).doesNotThrowAnyException();
      assertThat(PatternHints.of(pattern)).as(pattern.text()).isPresent();
    }
  }

  @Test
  void subOptionsReferToOthersThatExist() {
    List<Option> referring = new ArrayList<>();
    for (GuestKind kind : GuestKind.values()) {
      for (Option option : Schema.of(kind).options()) {
        assertThat(option.properties().values().stream().filter(Option::isDefaultKey))
            .as(option.name())
            .hasSizeLessThan(2);
        for (Option property : option.properties().values()) {
          List<String> targets =
              Stream.of(property.alias(), property.keyAlias(), property.requires())
                  .flatMap(java.util.Optional::stream)
                  .toList();
          assertThat(option.properties().keySet()).as(option.name()).containsAll(targets);
          if (!targets.isEmpty()) {
            referring.add(property);
          }
        }
      }
    }
    assertThat(referring).hasSizeGreaterThan(40);
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.of(GuestKind.LXC, "optoin a string\n"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.of(GuestKind.LXC, "option a strin\n").option("a"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.of(GuestKind.LXC, "option a string mni=1\n").option("a"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.of(GuestKind.LXC, "option a string\n  include b\n").option("a"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.of(GuestKind.LXC, "option a string enum=@b\n").option("a"));
  }

  @Test
  void readsBlanksBetweenQuotes() {
    Table table = Table.of(GuestKind.LXC, "option a string default=\"b c\" pattern=[x=\\s]\n");

    Option option = table.option("a").orElseThrow();
    assertThat(option.defaultValue()).hasValue("b c");
    assertThat(option.pattern()).map(ValuePattern::text).hasValue("[x=\\s]");
  }

  private static Stream<Option> allOptions() {
    return Stream.of(GuestKind.values())
        .flatMap(kind -> Schema.of(kind).options().stream())
        .flatMap(option -> Stream.concat(Stream.of(option), option.properties().values().stream()));
  }
}
