package io.github.pvelint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyReaderTest {
  private final PropertyReader reader = new PropertyReader();

  private List<PropertyPart> read(String text) {
    Source source = Source.of("100.conf", "net0: " + text);
    return reader.read(source.slice(6, source.length()));
  }

  @Test
  void cutsAtCommas() {
    assertThat(read("virtio=BC:24:11:00:00:01,bridge=vmbr0,,firewall"))
        .extracting(part -> part.text().text())
        .containsExactly("virtio=BC:24:11:00:00:01", "bridge=vmbr0", "firewall");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {"a=b|a|b", "a=b=c|a|b=c", " a=b |" + " a|b ", "a==|a|="})
  void keyed(String text, String key, String value) {
    assertThat(read(text))
        .singleElement()
        .isInstanceOfSatisfying(
            PropertyPart.Keyed.class,
            part -> {
              assertThat(part.key().text()).isEqualTo(key);
              assertThat(part.value().text()).isEqualTo(value);
            });
  }

  @Test
  void partsWithoutKeyOrValueAreFaulty() {
    assertThat(read("=b,a=,=")).hasOnlyElementsOfType(PropertyPart.Faulty.class).hasSize(3);
  }

  @Test
  void blankPartsAreSkipped() {
    assertThat(read(" ,\t,,")).isEmpty();
    assertThat(read("")).isEmpty();
  }

  @Test
  void everyByteButCommasAndBlankPartsIsInAPart() {
    Random random = new Random(11);
    String alphabet = "ab=, \u00fc";
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(20); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      List<String> expected =
          java.util.Arrays.stream(text.toString().split(",", -1))
              .filter(part -> !part.isBlank())
              .toList();
      assertThat(read(text.toString()))
          .extracting(part -> part.text().text())
          .containsExactlyElementsOf(expected);
    }
  }
}
