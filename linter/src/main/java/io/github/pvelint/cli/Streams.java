package io.github.pvelint.cli;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Standard output and standard error as text, in UTF-8 whatever the locale. */
final class Streams {
  private static final int BUFFER = 1 << 16;

  private final PipeOutput pipe;
  private final Writer out;
  private final PrintWriter err;

  Streams(Environment environment) {
    this.pipe = new PipeOutput(environment.standardOutput());
    this.out = new BufferedWriter(new OutputStreamWriter(pipe, StandardCharsets.UTF_8), BUFFER);
    this.err =
        new PrintWriter(
            new OutputStreamWriter(environment.standardError(), StandardCharsets.UTF_8));
  }

  /** Standard output. What cannot be written is dropped; {@link #close} says so. */
  Writer out() {
    return out;
  }

  /** Writes to standard output. */
  void print(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes text in UTF-8 to standard output, where it is seen at once. */
  void write(ByteArrayOutputStream text) {
    try {
      out.flush();
      text.writeTo(pipe);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    pipe.flush();
  }

  /** A line on standard error. */
  void complain(String message) {
    err.print("pvelint: " + message + "\n");
  }

  /** Where our own faults are shown in full. */
  PrintWriter err() {
    return err;
  }

  /**
   * Writes out what is buffered.
   *
   * @return why standard output could not take it all; absent if it could
   */
  Optional<String> close() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Optional<String> failure = pipe.failure();
    if (failure.isPresent()) {
      complain("cannot write to standard output: " + failure.get());
    }
    err.flush();
    return failure;
  }
}
