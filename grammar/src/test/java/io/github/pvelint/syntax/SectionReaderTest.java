package io.github.pvelint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionReaderTest {
  private static final String PIECES = "ab0:# \t\r\n\n\fé[";

  private final SectionReader reader = new SectionReader();

  @Test
  void everyKindOfLineIsRecognised() {
    SectionDocument document =
        read("# top\nvzdump: nightly\n\tall 1\n \t# inner\n  enabled\n\n \ngpu0\na: b c\n\tlast");

    assertThat(document.lines().stream().map(line -> line.getClass().getSimpleName()).toList())
        .containsExactly(
            "Comment",
            "Header",
            "Property",
            "Comment",
            "Property",
            "Empty",
            "Blank",
            "Name",
            "Malformed",
            "Property");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vzdump: nightly | vzdump | nightly",
        "vzdump:nightly | vzdump | nightly",
        "vzdump: \t nightly  \t| vzdump | nightly",
        "a:b:c | a:b | c",
        "a:b: c | a:b | c",
        "a: b:c | a | b:c",
        "a:: | a | :",
        "a:b: | a | b:",
        ":: : | : | :",
      })
  void theTypeReachesToTheLastColonThatLeavesAnId(String line, String type, String id) {
    assertThat(read(line).lines())
        .singleElement()
        .isInstanceOfSatisfying(
            SectionLine.Header.class,
            header -> {
              assertThat(header.type().text()).isEqualTo(type);
              assertThat(header.id().text()).isEqualTo(id);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"vzdump: nightly extra", "a b: c", "a:b c", ": a b"})
  void moreWordsMakeNoHeader(String line) {
    assertThat(read(line).lines()).singleElement().isInstanceOf(SectionLine.Malformed.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vzdump:", "vzdump", "0", ":", ":a", "vzdump: \t"})
  void oneWordIsAName(String line) {
    assertThat(read(line + "\n").lines()).singleElement().isInstanceOf(SectionLine.Name.class);
  }

  @Test
  void hashesMakeCommentsEvenWhereAHeaderCouldStand() {
    assertThat(read("#vzdump: nightly").lines())
        .singleElement()
        .isInstanceOf(SectionLine.Comment.class);
    assertThat(read("  #key value").lines())
        .singleElement()
        .isInstanceOf(SectionLine.Comment.class);
  }

  @Test
  void propertiesKnowTheirPlaces() {
    SectionDocument document = read("dir: local\n\tpath  /var/lib/vz \r\n\tdisable\n");

    SectionLine.Property path = (SectionLine.Property) document.lines().get(1);
    assertThat(path.key().text()).isEqualTo("path");
    assertThat(path.key().line()).isEqualTo(2);
    assertThat(path.key().column()).isEqualTo(2);
    assertThat(path.value().text()).isEqualTo("/var/lib/vz");
    assertThat(path.value().column()).isEqualTo(8);
    SectionLine.Property flag = (SectionLine.Property) document.lines().get(2);
    assertThat(flag.key().text()).isEqualTo("disable");
    assertThat(flag.value().isEmpty()).isTrue();
    assertThat(flag.text().text()).isEqualTo("\tdisable");
  }

  @Test
  void carriageReturnsAreWhiteSpaceSoTheirEmptyLineEndsNothing() {
    assertThat(read("dir: a\r\n\r\n").lines())
        .extracting(line -> line.getClass().getSimpleName())
        .containsExactly("Header", "Blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "a", "a\n", "\n\n\n", " ", "\t", "\tkey", "a b", "a: b\n\n"})
  void smallFilesArePrintedBack(String text) {
    assertThat(read(text).print()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void randomBytesArePrintedBack() {
    Random random = new Random(20260824);
    for (int round = 0; round < 2_000; round++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      assertPrintedBack(bytes);
    }
  }

  @Test
  void randomLinesArePrintedBackAndKeepTheirSlicesApart() {
    Random random = new Random(4);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(PIECES.charAt(random.nextInt(PIECES.length())));
      }
      assertPrintedBack(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void theParserNeverPredictsAhead() throws IOException {
    Path generated =
        Path.of(
            "target/generated-sources/antlr4/io/github/pvelint/syntax/generated/SectionFile.java");
    assertThat(Files.readString(generated))
        .contains("class SectionFile")
        .doesNotContain("adaptivePredict");
  }

  private void assertPrintedBack(byte[] bytes) {
    SectionDocument document = reader.read(Source.of("random.cfg", bytes));
    assertThat(document.print()).isEqualTo(bytes);
    List<Slice> texts = document.lines().stream().map(SectionLine::text).toList();
    assertThat(texts).allMatch(text -> text.raw().indexOf('\n') < 0);
  }

  private SectionDocument read(String text) {
    return reader.read(Source.of("test.cfg", text));
  }
}
