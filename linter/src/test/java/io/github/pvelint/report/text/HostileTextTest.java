package io.github.pvelint.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.lint.Outcome;
import io.github.pvelint.model.Spot;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Random input: whatever it holds, the output is harmless and fits. */
class HostileTextTest {
  private static final long SEED = 20_260_101;
  private static final int RUNS = 2_000;

  /** Characters that a terminal obeys, reorders or hides, among some that it just shows. */
  private static final int[] CHARACTERS = {
    0, 7, 8, '\t', '\n', '\r', 0x1b, '[', '2', 'J', ']', 0x7f, 0x9b, 0xa0, 0xad, 0x300, 0x3042,
    0x200b, 0x200d, 0x202a, 0x202e, 0x2028, 0x2066, 0x2069, 0xd800, 0xfe0f, 0xfeff, 0xfffd, 0x1f680,
    0xe0001, 'a', 'b', ' ', ',', '=', ':', 0x20ac, 0x1160
  };

  private static final Pattern OURS = Pattern.compile("\u001b\\[[0-9;]+m");

  private final Random random = new Random(SEED);

  @Test
  void onlyLineFeedsAndOurOwnColoursAreControlCharacters() {
    for (int run = 0; run < RUNS; run++) {
      boolean color = random.nextBoolean();
      Style style = new Style(color, 60 + random.nextInt(80), false, true);
      String text = report().text(style);
      String uncolored = color ? OURS.matcher(text).replaceAll("") : text;
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

  private Reports report() {
    Source source = Source.of(text(12), randomBytes());
    Finding finding =
        Finding.at(Spot.whole(slice(source)), text(30))
            .with(slice(source), text(30))
            .remedy(remedy(source));
    return new Reports()
        .add(Reports.rule("some-rule", Severity.ERROR), finding)
        .verdict("a", Reports.subject("lxc", text(4), source), Outcome.NOT_EVALUATED, text(20))
        .verdict("b", Reports.subject(text(4), "1", source), Outcome.PARTLY_EVALUATED, text(90))
        .trouble(text(9), Optional.of(1), text(30));
  }

  private Remedy remedy(Source source) {
    return switch (random.nextInt(4)) {
      case 0 -> new Remedy.SetOption(GuestKind.QEMU, 1, text(4), text(20), text(120));
      case 1 -> new Remedy.DeleteOptions(GuestKind.LXC, 1, List.of(text(4)), text(9));
      case 2 -> new Remedy.EditFile(List.of(slice(source)), text(9), text(9));
      default -> Remedy.advice(text(120));
    };
  }

  private String text(int most) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(most + 1); left > 0; left--) {
      text.appendCodePoint(CHARACTERS[random.nextInt(CHARACTERS.length)]);
    }
    return text.toString();
  }

  private byte[] randomBytes() {
    if (random.nextBoolean()) {
      return Source.of("", text(300)).toBytes();
    }
    byte[] bytes = new byte[random.nextInt(300)];
    random.nextBytes(bytes);
    return bytes;
  }

  private Slice slice(Source source) {
    int start = random.nextInt(source.length() + 1);
    return source.slice(start, start + random.nextInt(source.length() - start + 1));
  }

  @Test
  void aLineAndItsMarkFitTheRoom() {
    for (int run = 0; run < RUNS; run++) {
      String line = text(120).replace("\n", "");
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
