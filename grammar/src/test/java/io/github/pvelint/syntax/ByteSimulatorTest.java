package io.github.pvelint.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.syntax.generated.GuestLexer;
import io.github.pvelint.syntax.generated.PropertyStringLexer;
import io.github.pvelint.syntax.generated.SectionLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The short way gives the tokens that ANTLR's own simulator gives, who is shown the bytes. */
class ByteSimulatorTest {
  private static final String ALPHABET = "ab lxc.:=_-09#[]\t\r\u000B,;/\u00E4\u0000Z\n\n";

  static Stream<Arguments> lexers() {
    return Stream.of(
        lexer("guest files", '\n', GuestLexer::new),
        lexer("section configs", '\n', SectionLexer::new),
        lexer("property strings", ',', PropertyStringLexer::new));
  }

  private static Arguments lexer(
      String name, char terminator, Function<ByteStream, Lexer> constructor) {
    return Arguments.of(name, terminator, constructor);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lexers")
  void theTokensAreAntlrs(String name, char terminator, Function<ByteStream, Lexer> constructor) {
    Random random = new Random(7);
    int tokens = 0;
    for (int round = 0; round < 2000; round++) {
      byte[] bytes = new byte[random.nextInt(60)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) ALPHABET.charAt(random.nextInt(ALPHABET.length()));
      }
      Slice text = Source.of("random", bytes).whole();
      List<String> expected = tokens(text, terminator, constructor, false);
      assertThat(tokens(text, terminator, constructor, true)).as(text.raw()).isEqualTo(expected);
      tokens += expected.size();
    }
    assertThat(tokens).isGreaterThan(4_000);
  }

  private static List<String> tokens(
      Slice text, char terminator, Function<ByteStream, Lexer> constructor, boolean isOurs) {
    ByteStream bytes = new ByteStream(terminator);
    Lexer lexer = constructor.apply(bytes);
    lexer.removeErrorListeners();
    bytes.show(isOurs ? ByteRanges.of(lexer.getATN()) : identity());
    if (isOurs) {
      lexer.setInterpreter(new ByteSimulator(lexer));
    }
    bytes.reset(text);
    lexer.setInputStream(bytes);
    List<String> found = new ArrayList<>();
    while (!bytes.isAtEnd()) {
      Token token = lexer.nextToken();
      found.add(token.getType() + " " + token.getStartIndex() + ".." + token.getStopIndex());
    }
    return found;
  }

  /** Each byte as it is, but for those that are no ASCII. */
  private static byte[] identity() {
    byte[] shown = new byte[256];
    for (int b = 0; b < shown.length; b++) {
      shown[b] = (byte) Math.min(b, 0x7F);
    }
    return shown;
  }
}
