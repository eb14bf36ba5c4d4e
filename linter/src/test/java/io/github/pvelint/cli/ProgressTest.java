package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final long MILLISECOND = 1_000_000;

  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private final AtomicLong clock = new AtomicLong(42);
  private final Progress progress = new Progress(terminal, clock::get);

  private String shown() {
    String text = terminal.toString(StandardCharsets.UTF_8);
    terminal.reset();
    return text;
  }

  private void pass(long milliseconds) {
    clock.addAndGet(milliseconds * MILLISECOND);
  }

  @Test
  void aShortRunShowsNothing() {
    progress.expect(1);
    pass(999);
    progress.guestIsRead();
    progress.partIsDone();
    progress.close();

    assertThat(shown()).isEmpty();
  }

  @Test
  void aLongRunShowsHowFarItIsAndHowFast() {
    progress.expect(4);
    progress.guestIsRead();
    progress.partIsDone();
    pass(2000);
    progress.guestIsRead();
    assertThat(shown()).isEqualTo("\r[#####---------------] 1 of 4 folders, 2 guests, 1/s\u001b[K");

    pass(10);
    progress.guestIsRead();
    assertThat(shown()).as("not for every guest").isEmpty();

    progress.close();
    assertThat(shown()).isEqualTo("\r\u001b[K");
    pass(5000);
    progress.guestIsRead();
    assertThat(shown()).as("over is over").isEmpty();
  }

  @Test
  void itMakesRoomForTextAndComesBack() {
    progress.hide();
    assertThat(shown()).as("nothing to hide").isEmpty();
    pass(2000);
    progress.guestIsRead();
    assertThat(shown()).isNotEmpty();

    progress.hide();
    assertThat(shown()).isEqualTo("\r\u001b[K");
    pass(200);
    progress.guestIsRead();
    assertThat(shown()).contains("2 guests");
  }

  @Test
  void withoutPartsThereIsNoBar() {
    pass(1000);
    progress.guestIsRead();

    assertThat(shown()).isEqualTo("\r1 guest, 1/s\u001b[K");
  }

  @Test
  void nobodySeesItWhereNobodyLooks() {
    CheckOptions options = CheckOptions.of(List.of("."), Set.of());

    assertThat(Progress.of(environment(true, "xterm"), options)).isPresent();
    assertThat(Progress.of(environment(false, "xterm"), options)).isEmpty();
    assertThat(Progress.of(environment(true, "dumb"), options)).isEmpty();
    assertThat(
            Progress.of(
                environment(true, "xterm"), CheckOptions.of(List.of("."), Set.of(Flag.QUIET))))
        .isEmpty();
  }

  private static Environment environment(boolean isErrorTerminal, String terminal) {
    return new Environment(
        new ByteArrayInputStream(new byte[0]),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        Path.of("/"),
        Map.of("TERM", terminal),
        Clock.systemUTC(),
        false,
        isErrorTerminal);
  }
}
