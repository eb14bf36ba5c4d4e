package io.github.pvelint.cli;

import io.github.pvelint.lint.Report;
import io.github.pvelint.report.Reporter;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;

/** Writes the reports to where they were asked for. */
final class ReportFiles {
  private final Environment environment;
  private final Streams streams;
  private final CheckOptions options;
  private final Reporters reporters;

  ReportFiles(
      Environment environment,
      Streams streams,
      CheckOptions options,
      Instant now,
      Surroundings around) {
    this.environment = environment;
    this.streams = streams;
    this.options = options;
    this.reporters = new Reporters(environment, streams, options, now, around);
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
    Reporter reporter = reporters.of(output);
    if (output.file().isEmpty()) {
      reporter.write(report, streams.out());
      return;
    }
    WholeFile.write(
        environment.workingDirectory().resolve(output.file().get()),
        file -> reporter.write(report, file));
  }
}
