package io.github.pvelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExampleTextTest {

  @Test
  void keepsWhatFits() {
    assertThat(ExampleText.of("hostname: web\n\n[before]\nhostname: web\n"))
        .isEqualTo("hostname: web\n\n[before]\nhostname: web");
  }

  @Test
  void cutsLongLines() {
    assertThat(ExampleText.of("#" + "x".repeat(300) + "\nhostname: web\n"))
        .isEqualTo("#" + "x".repeat(199) + " ... (101 more characters)\nhostname: web");
  }
}
