package io.github.pvelint.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standard output that may break off: {@code pvelint check | head} closes it early, and the exit
 * code must not depend on that. After the first failure the rest is dropped.
 */
final class PipeOutput extends OutputStream {
  private final OutputStream out;
  private @Nullable IOException failure;

  PipeOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    if (failure == null) {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        failure = e;
      }
    }
  }

  @Override
  public void flush() {
    if (failure == null) {
      try {
        out.flush();
      } catch (IOException e) {
        failure = e;
      }
    }
  }

  /** Why not all could be written; absent if it was, or if the reader simply went away. */
  Optional<String> failure() {
    IOException e = failure;
    if (e == null) {
      return Optional.empty();
    }
    String message = String.valueOf(e.getMessage());
    // The system's own words for EPIPE, which keep "pipe" in other languages too.
    return message.toLowerCase(Locale.ROOT).contains("pipe")
        ? Optional.empty()
        : Optional.of(message);
  }
}
