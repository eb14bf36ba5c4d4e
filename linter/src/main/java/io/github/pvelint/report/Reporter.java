package io.github.pvelint.report;

import io.github.pvelint.lint.Report;
import java.io.IOException;

/** Writes a report in one format. */
public interface Reporter {
  /**
   * Writes the whole report. The same report gives the same characters.
   *
   * @throws IOException if {@code out} refuses them
   */
  void write(Report report, Appendable out) throws IOException;
}
