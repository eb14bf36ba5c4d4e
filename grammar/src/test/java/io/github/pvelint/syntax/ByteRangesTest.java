package io.github.pvelint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.syntax.generated.CalendarLexer;
import io.github.pvelint.syntax.generated.GuestLexer;
import io.github.pvelint.syntax.generated.PropertyStringLexer;
import io.github.pvelint.syntax.generated.SectionLexer;
import java.util.stream.Stream;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.Transition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ByteRangesTest {

  static Stream<ATN> grammars() {
    return Stream.of(
        GuestLexer._ATN, SectionLexer._ATN, PropertyStringLexer._ATN, CalendarLexer._ATN);
  }

  @ParameterizedTest
  @MethodSource("grammars")
  void noTransitionTellsAByteFromTheOneThatIsShown(ATN grammar) {
    byte[] shown = ByteRanges.of(grammar);
    int asked = 0;
    for (ATNState state : grammar.states) {
      for (Transition transition : state.getTransitions()) {
        for (int b = 0; b < 256; b++) {
          asked++;
          assertThat(matches(transition, shown[b]))
              .as("%s, byte %d shown as %d", transition, b, shown[b])
              .isEqualTo(matches(transition, b));
        }
      }
    }
    assertThat(asked).isGreaterThan(2000);
  }

  private static boolean matches(Transition transition, int b) {
    return transition.matches(b, 0, 0x10FFFF);
  }

  @Test
  void whatIsAlikeIsShownAsOne() {
    byte[] shown = ByteRanges.of(PropertyStringLexer._ATN);

    assertThat(shown['z']).isEqualTo(shown['A']).isEqualTo(shown[0xE4]);
    assertThat(shown[',']).isEqualTo((byte) ',');
    assertThat(shown['=']).isEqualTo((byte) '=');
  }
}
