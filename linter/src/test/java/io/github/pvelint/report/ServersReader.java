package io.github.pvelint.report;

import java.util.List;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;

/** Reads reports with a library that build servers' plugins read them with. */
final class ServersReader {
  private ServersReader() {}

  /**
   * What the library finds in a report.
   *
   * @throws AssertionError if it cannot make sense of something in it
   */
  static List<Violation> read(Parser parser, String report) {
    try {
      return parser.getViolationsParser().parseReportOutput(report, new Strict()).stream()
          .sorted()
          .toList();
    } catch (Exception e) {
      throw new AssertionError(report, e);
    }
  }

  private static final class Strict implements ViolationsLogger {
    @Override
    public void log(Level level, String message) {
      log(level, message, null);
    }

    @Override
    public void log(Level level, String message, @Nullable Throwable why) {
      if (level.intValue() >= Level.WARNING.intValue()) {
        throw new AssertionError(message, why);
      }
    }
  }
}
