package io.github.pvelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void whatActsIsReplacedUnitByUnit() {
    assertThat(PlainText.line("a\u001b[31mb\u0000\u009bc\u007f"))
        .isEqualTo("a\uFFFD[31mb\uFFFD\uFFFDc\uFFFD");
    assertThat(PlainText.line("a\u202eb\u2028\u200f")).isEqualTo("a\uFFFDb\uFFFD\uFFFD");
    assertThat(PlainText.line("\uDBFF\uDFFF\uDB40\uDC01")).isEqualTo("\uFFFD\uFFFD\uFFFD\uFFFD");
  }

  @Test
  void halvesOfPairsAreReplaced() {
    assertThat(PlainText.line("\uD83Da\uDE00")).isEqualTo("\uFFFDa\uFFFD");
  }

  @Test
  void layoutStaysInBlocksOnly() {
    assertThat(PlainText.line("a\n\tb")).isEqualTo("a\uFFFD\uFFFDb");
    assertThat(PlainText.block("a\n\tb\r")).isEqualTo("a\n\tb\uFFFD");
  }

  @Test
  void writingStays() {
    String text = "caf\u00e9 \uD83D\uDC68\u200D\uD83D\uDC69 \u4e2d\u6587 \u0645";
    assertThat(PlainText.line(text)).isSameAs(text);
  }
}
