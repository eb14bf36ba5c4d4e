package io.github.pvelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RegionTest {
  private static Region of(String text, int start, int end) {
    return Region.of(Source.of("101.conf", text).slice(start, end));
  }

  @Test
  void aWordIsMarkedExactly() {
    assertThat(of("arch: amd64\nmemory: 512\n", 20, 23)).isEqualTo(new Region(2, 9, 12));
  }

  @Test
  void columnsAreUtf16Units() {
    Source source = Source.of("101.conf", "tags: \uD83D\uDE00;caf\u00e9\n");
    assertThat(Region.of(Samples.at(source, "caf\u00e9"))).isEqualTo(new Region(1, 10, 14));
  }

  @Test
  void onlyTheFirstOfSeveralLinesIsMarked() {
    assertThat(of("abc\ndef\n", 1, 6)).isEqualTo(new Region(1, 2, 4));
  }

  @Test
  void anEmptySliceIsWidened() {
    assertThat(of("a: \n", 1, 1)).as("to what follows").isEqualTo(new Region(1, 2, 3));
    assertThat(of("a: \n", 3, 3)).as("to what precedes").isEqualTo(new Region(1, 3, 4));
    assertThat(of("\u00e9\uD83D\uDE00\n", 6, 6)).as("by a pair").isEqualTo(new Region(1, 2, 4));
    assertThat(of("", 0, 0)).as("in an empty file").isEqualTo(new Region(1, 1, 2));
    assertThat(of("\n\n", 1, 1)).as("in an empty line").isEqualTo(new Region(2, 1, 2));
  }

  @Test
  void theReturnOfADosLineEndIsNotMarked() {
    assertThat(of("abc\r\n", 0, 4)).isEqualTo(new Region(1, 1, 4));
    assertThat(of("abc\r\n", 3, 4)).isEqualTo(new Region(1, 3, 4));
    assertThat(of("a\rbc\n", 0, 4)).as("within a line").isEqualTo(new Region(1, 1, 5));
  }

  @Test
  void anySliceOfAnyBytesHasALegalRegion() {
    Random random = new Random(3);
    for (int round = 0; round < 3000; round++) {
      byte[] bytes = new byte[random.nextInt(40)];
      random.nextBytes(bytes);
      for (int i = 0; i < bytes.length; i += 1 + random.nextInt(9)) {
        bytes[i] = (byte) "\n\r:".charAt(random.nextInt(3));
      }
      Source source = Source.of("101.conf", bytes);
      int start = random.nextInt(bytes.length + 1);
      Slice slice = source.slice(start, start + random.nextInt(bytes.length - start + 1));
      Region region = Region.of(slice);
      assertThat(region.line()).isBetween(1, source.lineCount());
      assertThat(region.startColumn()).isPositive();
      assertThat(region.endColumn())
          .isGreaterThan(region.startColumn())
          .isLessThanOrEqualTo(Math.max(2, source.line(region.line()).text().length() + 1));
    }
  }
}
