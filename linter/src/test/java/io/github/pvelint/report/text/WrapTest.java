package io.github.pvelint.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapTest {
  @Test
  void breaksAtBlanksByDisplayWidth() {
    assertThat(Wrap.lines("one two three", 7)).containsExactly("one two", "three");
    assertThat(Wrap.lines("東京 東京 東京", 9)).containsExactly("東京 東京", "東京");
    assertThat(Wrap.lines("a much-too-long-word b", 5))
        .containsExactly("a", "much-too-long-word", "b");
  }

  @Test
  void keepsLineFeedsAndTheirIndentation() {
    assertThat(Wrap.lines("first:\n  second\n\nlast\n", 20))
        .containsExactly("first:", "  second", "", "last");
  }

  @Test
  void doesNotBreakWhatIsQuoted() {
    assertThat(Wrap.lines("then run `pct start 101` once", 20))
        .containsExactly("then run", "`pct start 101` once");
    assertThat(Wrap.lines("a lone ` quotes nothing", 14))
        .containsExactly("a lone `", "quotes nothing");
  }
}
