package io.github.pvelint.cli;

import io.github.pvelint.lint.Report;
import io.github.pvelint.report.Reporter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;

/** Writes the reports to where they were asked for. */
final class ReportFiles {
  private final Environment environment;
  private final Streams streams;
  private final CheckOptions options;

  ReportFiles(Environment environment, Streams streams, CheckOptions options) {
    this.environment = environment;
    this.streams = streams;
    this.options = options;
  }

  /** Writes all reports; false if one of them could not be written. */
  boolean write(Report report) {
    boolean isWritten = true;
    for (Output output : options.outputs()) {
      if (options.has(Flag.DIFF) && output.file().isEmpty()) {
        continue;
      }
      try {
        write(report, output);
      } catch (NoSuchFileException e) {
        isWritten = false;
        streams.complain("cannot write " + output.file().orElse("") + ": no such directory");
      } catch (IOException | InvalidPathException e) {
        isWritten = false;
        streams.complain("cannot write " + output.file().orElse("") + ": " + e.getMessage());
      }
    }
    return isWritten;
  }

  private void write(Report report, Output output) throws IOException {
    Reporter reporter = new Reporters(environment, options).of(output);
    if (output.file().isEmpty()) {
      reporter.write(report, streams.out());
      return;
    }
    try (Writer file =
        Files.newBufferedWriter(environment.workingDirectory().resolve(output.file().get()))) {
      reporter.write(report, file);
    }
  }
}
