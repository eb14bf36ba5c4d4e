package io.github.pvelint.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.report.HostileReports;
import java.io.IOException;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Random input: whatever it holds, the output is harmless and fits. */
class HostileTextTest {
  private static final long SEED = 20_260_101;
  private static final int RUNS = 2_000;

  private static final Pattern OURS = Pattern.compile("\u001b\\[[0-9;]+m");

  private final Random random = new Random(SEED);
  private final HostileReports reports = new HostileReports(SEED);

  @Test
  void onlyLineFeedsAndOurOwnColoursAreControlCharacters() throws IOException {
    for (int run = 0; run < RUNS; run++) {
      boolean color = random.nextBoolean();
      Style style = new Style(color, 60 + random.nextInt(80), false, true);
      StringBuilder text = new StringBuilder();
      new TextReporter(style).write(reports.next(), text);
      String uncolored = color ? OURS.matcher(text).replaceAll("") : text.toString();
      assertThat(uncolored.codePoints().anyMatch(HostileTextTest::isDangerous))
          .as("run %d: %s", run, text)
          .isFalse();
    }
  }

  private static boolean isDangerous(int c) {
    return c != '\n'
        && (Character.isISOControl(c)
            || Character.getType(c) == Character.FORMAT
            || Character.getType(c) == Character.SURROGATE
            || (c >= 0x2028 && c <= 0x202e));
  }

  @Test
  void aLineAndItsMarkFitTheRoom() {
    for (int run = 0; run < RUNS; run++) {
      String line = reports.text(120).replace("\n", "");
      int from = random.nextInt(line.length() + 1);
      int to = from + random.nextInt(line.length() - from + 1);
      int room = 70 + random.nextInt(60);
      Cells.View view = new Cells(line).view(from, to, room);
      assertThat(Visible.width(view.text())).as("run %d: %s", run, view).isLessThanOrEqualTo(room);
      assertThat(view.markAt()).as("run %d", run).isNotNegative();
      assertThat(view.markWidth()).as("run %d", run).isPositive();
      assertThat(view.markAt() + view.markWidth())
          .as("run %d: %s", run, view)
          .isLessThanOrEqualTo(room);
    }
  }

  @Test
  void theMarkStandsBelowTheMarkedText() {
    for (int run = 0; run < RUNS; run++) {
      String line = words(300);
      int from = random.nextInt(line.length());
      String marked = line.substring(from, Math.min(line.length(), from + 1 + random.nextInt(40)));
      Cells.View view = new Cells(line).view(from, from + marked.length(), 73);
      String below = view.text().substring(view.markAt(), view.markAt() + view.markWidth());
      assertThat(below).as("run %d: %s", run, view).isEqualTo(marked);
    }
  }

  /** Printable ASCII, so that a char is a column. */
  private String words(int most) {
    StringBuilder text = new StringBuilder();
    for (int left = 1 + random.nextInt(most); left > 0; left--) {
      text.append((char) (' ' + random.nextInt(95)));
    }
    return text.toString();
  }
}
