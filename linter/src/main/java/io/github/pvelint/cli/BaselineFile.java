package io.github.pvelint.cli;

import io.github.pvelint.lint.Baseline;
import io.github.pvelint.report.baseline.BaselineFormatException;
import io.github.pvelint.report.baseline.BaselineReader;
import io.github.pvelint.report.baseline.BaselineWriter;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A baseline on disk. */
final class BaselineFile {
  /** Where it is looked for if no option says otherwise. */
  static final String USUAL = "pvelint-baseline.json";

  private final Environment environment;
  private final String name;

  /**
   * A file, read or not.
   *
   * @param name as the user wrote it
   */
  BaselineFile(Environment environment, String name) {
    this.environment = environment;
    this.name = name;
  }

  /**
   * Reads it.
   *
   * @throws UsageException if it cannot be read or is no baseline
   */
  Baseline read() {
    try {
      Path path = path();
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        throw new UsageException("cannot read the baseline " + name + ": it is no file");
      }
      try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
        return BaselineReader.read(in);
      }
    } catch (BaselineFormatException e) {
      throw new UsageException(name + ":" + e.getMessage());
    } catch (NoSuchFileException e) {
      throw new UsageException(
          "there is no baseline " + name + "; `pvelint check --write-baseline FILE` writes one");
    } catch (IOException | InvalidPathException e) {
      throw new UsageException("cannot read the baseline " + name + ": " + e.getMessage());
    }
  }

  /**
   * Gives it another content, wholly or not at all.
   *
   * @throws UsageException if it cannot be written
   */
  void write(Baseline baseline) {
    try {
      WholeFile.write(path(), out -> BaselineWriter.write(baseline, out));
    } catch (NoSuchFileException e) {
      throw new UsageException("cannot write the baseline " + name + ": no such directory");
    } catch (IOException | InvalidPathException e) {
      throw new UsageException("cannot write the baseline " + name + ": " + e.getMessage());
    }
  }

  private Path path() {
    return environment.workingDirectory().resolve(name);
  }
}
