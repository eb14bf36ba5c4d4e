package io.github.pvelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.syntax.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineHashesTest {

  @Test
  void anEmptyFileHasOneLine() {
    assertThat(LineHashes.of("", Set.of(1, 2))).isEqualTo(Map.of(1, "c129715d7a2bc9a3:1"));
  }

  @Test
  void blanksDoNotCount() {
    assertThat(LineHashes.of(" a\nb\n  \t\tc\n d", lines(1, 4)))
        .isEqualTo(
            Map.of(
                1, "271789c17abda88f:1",
                2, "54703d4cd895b18:1",
                3, "180aee12dab6264:1",
                4, "a23a3dc5e078b07b:1"));
  }

  @Test
  void dosLineEndsDoNotCount() {
    assertThat(LineHashes.of(" a\r\nb\r\n  \t\tc\r d", lines(1, 4)))
        .isEqualTo(LineHashes.of("a\nb\nc\nd", lines(1, 4)));
  }

  @Test
  void equalHashesAreCountedFromTheTop() {
    String block = "x".repeat(120) + "\n";
    assertThat(LineHashes.of(block.repeat(3), Set.of(1, 2, 3)).values())
        .map(hash -> hash.substring(hash.indexOf(':')))
        .containsExactlyInAnyOrder(":1", ":2", ":3");
    assertThat(LineHashes.of(block.repeat(3), Set.of(3)).get(3)).endsWith(":3");
  }

  @Test
  void onlyTheWantedLinesAreGiven() {
    assertThat(LineHashes.of("a\nb\nc\n", Set.of(2))).containsOnlyKeys(2);
  }

  @Test
  void aRollingHashIsTheHashOfItsWindow() {
    Random random = new Random(37);
    for (int round = 0; round < 300; round++) {
      String text = randomText(random);
      assertThat(LineHashes.of(text, lines(1, 500))).as(text).isEqualTo(plainly(text));
    }
  }

  @Test
  void everyLineOfAnyFileHasOne() {
    Random random = new Random(100);
    for (int round = 0; round < 300; round++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      for (int i = 0; i < bytes.length; i += 1 + random.nextInt(20)) {
        bytes[i] = (byte) "\n\r \t:".charAt(random.nextInt(5));
      }
      Source source = Source.of("101.conf", bytes);
      Set<Integer> lines = lines(1, source.lineCount());
      assertThat(LineHashes.of(source.text(), lines)).containsOnlyKeys(lines);
    }
  }

  /** The same by its definition: for each line the polynomial of the hundred units from there. */
  private static Map<Integer, String> plainly(String text) {
    String kept = text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[ \t]", "");
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 0; i < kept.length(); i++) {
      if (kept.charAt(i) == '\n') {
        starts.add(i + 1);
      }
    }
    String padded = kept + '\uFFFF' + "\0".repeat(100);
    Map<String, Integer> seen = new HashMap<>();
    Map<Integer, String> hashes = new HashMap<>();
    for (int line = 1; line <= starts.size(); line++) {
      long hash = 0;
      for (int i = 0; i < 100; i++) {
        hash = 37 * hash + padded.charAt(starts.get(line - 1) + i);
      }
      String hex = Long.toHexString(hash);
      hashes.put(line, hex + ":" + seen.merge(hex, 1, Integer::sum));
    }
    return hashes;
  }

  private static String randomText(Random random) {
    String alphabet = "ab: \t\n\n\r\uD83D\uDE00\u00e9";
    return random
        .ints(random.nextInt(400), 0, alphabet.length())
        .mapToObj(i -> alphabet.substring(i, i + 1))
        .collect(Collectors.joining())
        // A blank between CR and LF makes two line ends of them; see the test for that.
        .replaceAll("\r[ \t]+\n", "\r\n");
  }

  @Test
  void aBlankBetweenThemMakesTwoLineEnds() {
    assertThat(LineHashes.of("a\r \nb", lines(1, 3)))
        .isEqualTo(LineHashes.of("a\n\nb", lines(1, 3)));
  }

  private static Set<Integer> lines(int first, int last) {
    return IntStream.rangeClosed(first, last).boxed().collect(Collectors.toSet());
  }
}
