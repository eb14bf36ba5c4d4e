package io.github.pvelint.cli;

import io.github.pvelint.input.InputReader;
import io.github.pvelint.input.Inputs;
import io.github.pvelint.input.Request;
import io.github.pvelint.model.Circumstances;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * A line on a terminal that tells how far a long run is. It shows up after a second and is gone
 * when the run is done. Threads may share it.
 */
final class Progress implements AutoCloseable {
  private static final long SECOND = 1_000_000_000;
  private static final long PAUSE = SECOND / 8;
  private static final int BAR = 20;

  private final OutputStream terminal;
  private final LongSupplier nanoseconds;
  private final long start;
  private long next;
  private boolean isShown;
  private long guests;
  private int parts;
  private int done;

  Progress(OutputStream terminal, LongSupplier nanoseconds) {
    this.terminal = terminal;
    this.nanoseconds = nanoseconds;
    this.start = nanoseconds.getAsLong();
    this.next = start + SECOND;
  }

  /** For a run; absent if nobody would see it, or it is not wanted. */
  static Optional<Progress> of(Environment environment, CheckOptions options) {
    return environment.showsProgress() && !options.has(Flag.QUIET)
        ? Optional.of(new Progress(environment.standardError(), System::nanoTime))
        : Optional.empty();
  }

  /** Reads what a run asks for, and lets whoever watches see it. */
  static Inputs read(
      Environment environment,
      CheckOptions options,
      InputReader reader,
      Request request,
      Circumstances circumstances) {
    Optional<Progress> progress = of(environment, options);
    if (progress.isEmpty()) {
      return reader.read(request, circumstances);
    }
    try (Progress shown = progress.get()) {
      return reader.counting(shown::guestIsRead).read(request, circumstances);
    }
  }

  /** The run has so many parts. */
  synchronized void expect(int all) {
    parts = all;
  }

  /** A part is done. */
  synchronized void partIsDone() {
    done++;
    tick();
  }

  /** A guest has been read. */
  synchronized void guestIsRead() {
    guests++;
    tick();
  }

  private void tick() {
    long now = nanoseconds.getAsLong();
    if (now - next >= 0) {
      next = now + PAUSE;
      isShown = true;
      String noun = guests == 1 ? " guest, " : " guests, ";
      write("\r" + bar() + guests + noun + guests * SECOND / (now - start) + "/s\u001b[K");
    }
  }

  private String bar() {
    if (parts == 0) {
      return "";
    }
    int full = BAR * done / parts;
    return "["
        + "#".repeat(full)
        + "-".repeat(BAR - full)
        + "] "
        + done
        + " of "
        + parts
        + " folders, ";
  }

  private void write(String text) {
    try {
      terminal.write(text.getBytes(StandardCharsets.UTF_8));
      terminal.flush();
    } catch (IOException e) {
      // A terminal that is gone needs no progress.
      isShown = false;
    }
  }

  /** Takes the line away until there is news: something else is about to be written. */
  synchronized void hide() {
    if (isShown) {
      write("\r\u001b[K");
      isShown = false;
    }
  }

  /** Takes the line away. */
  @Override
  public synchronized void close() {
    hide();
    next = Long.MAX_VALUE;
  }
}
