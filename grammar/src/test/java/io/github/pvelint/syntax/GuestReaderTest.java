package io.github.pvelint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuestReaderTest {
  private final GuestReader reader = new GuestReader();

  private List<Line> lines(String text) {
    return reader.read(Source.of("101.conf", text)).lines();
  }

  @Test
  void cutsAFileIntoItsLines() {
    List<Line> lines = lines("#note\n\ncores: 2\n[before]\nlxc.cap.drop =\n? what\n");

    assertThat(lines)
        .hasExactlyElementsOfTypes(
            Line.Comment.class,
            Line.Blank.class,
            Line.Entry.class,
            Line.Header.class,
            Line.Entry.class,
            Line.Malformed.class);
    assertThat(lines)
        .extracting(line -> line.text().text())
        .containsExactly("#note", "", "cores: 2", "[before]", "lxc.cap.drop =", "? what");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "cores: 2|cores|2",
        "cores:2|cores|2",
        "cores: 2 # no comment  |cores|2 # no comment",
        "net0: virtio=AA,bridge=b|net0|virtio=AA,bridge=b",
        "lxc.apparmor.profile = a = b|lxc.apparmor.profile|a = b",
        "lxc.apparmor.profile=a|lxc.apparmor.profile|a",
        "lxc.cap.drop: |lxc.cap.drop|",
        "allow-ksm: 1|allow-ksm|1",
        "name: ü|name|ü",
      })
  void entries(String line, String key, String value) {
    assertThat(lines(line))
        .singleElement()
        .isInstanceOfSatisfying(
            Line.Entry.class,
            entry -> {
              assertThat(entry.key().text()).isEqualTo(key);
              assertThat(entry.value().text()).isEqualTo(value == null ? "" : value);
            });
  }

  @Test
  void aBlankValueIsItsLastBlank() {
    assertThat(((Line.Entry) lines("tags: \t\n").get(0)).value().text()).isEqualTo("\t");
    assertThat(((Line.Entry) lines("tags:\n").get(0)).value().isEmpty()).isTrue();
    assertThat(((Line.Entry) lines("tags:").get(0)).value().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " cores: 2",
        "cores : 2",
        "cores=2",
        "Cores: 2",
        "9cores: 2",
        "foo9bar: 2",
        "lxc.apparmor.profile : x",
        "lxc.: x",
        "LXC.cap.drop: x",
        "[a] # b",
        " [a]",
        "[a",
        ";x",
        "x"
      })
  void whatIsNoLineOfTheLanguage(String line) {
    assertThat(lines(line)).singleElement().isInstanceOf(Line.Malformed.class);
  }

  @ParameterizedTest
  @CsvSource({"[a],a", "[],''", "'[ a b ] \t',' a b '", "[pve:pending],pve:pending"})
  void headers(String line, String name) {
    assertThat(lines(line))
        .singleElement()
        .isInstanceOfSatisfying(
            Line.Header.class, header -> assertThat(header.name().text()).isEqualTo(name));
  }

  @Test
  void positionsCountUtf16UnitsOfTheLine() {
    Line.Entry entry = (Line.Entry) lines("#\uD83D\uDE00\ntags: \uD83D\uDE00;b\n").get(1);
    Slice second = entry.value().part(5, 6);

    assertThat(second.text()).isEqualTo("b");
    assertThat(second.line()).isEqualTo(2);
    assertThat(second.column()).isEqualTo(10);
    assertThat(second.endColumn()).isEqualTo(11);
  }

  @Test
  void printsBackWhatItRead() {
    Random random = new Random(7);
    byte[] alphabet = "a9:= \t\r\n\n#[]-_.lxc,;\u000b\f".getBytes(StandardCharsets.US_ASCII);
    for (int round = 0; round < 5_000; round++) {
      byte[] bytes = new byte[random.nextInt(80)];
      random.nextBytes(bytes);
      if (round % 4 != 0) {
        for (int i = 0; i < bytes.length; i++) {
          bytes[i] = alphabet[random.nextInt(alphabet.length)];
        }
      }
      assertPrintsBack(bytes);
    }
  }

  @FuzzTest
  void anyBytesPrintBack(byte[] bytes) {
    assertPrintsBack(bytes);
  }

  private void assertPrintsBack(byte[] bytes) {
    Document document = reader.read(Source.of("fuzz", bytes));
    assertThat(document.print()).isEqualTo(bytes);
    for (Line line : document.lines()) {
      assertThat(line.text().raw()).doesNotContain("\n");
    }
  }
}
