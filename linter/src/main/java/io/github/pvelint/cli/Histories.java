package io.github.pvelint.cli;

import io.github.pvelint.history.HistoryException;
import io.github.pvelint.history.HistoryFile;
import io.github.pvelint.history.Trend;
import io.github.pvelint.input.Inputs;
import io.github.pvelint.lint.Report;
import java.nio.file.InvalidPathException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** {@code --history}: adds a run to those before it. */
final class Histories {
  private final Environment environment;
  private final Streams streams;
  private final CheckOptions options;

  Histories(Environment environment, Streams streams, CheckOptions options) {
    this.environment = environment;
    this.streams = streams;
    this.options = options;
  }

  /** How the run compares; absent if it could not be added, which has been said then. */
  Optional<Trend> add(Report report, Optional<Inputs> inputs, Instant now) {
    String name = options.history().orElseThrow();
    Predicate<String> isRead =
        inputs
            .<Predicate<String>>map(
                all ->
                    new BaselineScope(environment.workingDirectory(), options.request(), all)
                        ::covers)
            .orElse(file -> false);
    try {
      Trend trend =
          new HistoryFile(environment.workingDirectory().resolve(name)).add(report, now, isRead);
      if (!options.has(Flag.QUIET)) {
        streams.complain(words(name, trend));
      }
      return Optional.of(trend);
    } catch (HistoryException | InvalidPathException e) {
      streams.complain("history " + name + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private static String words(String name, Trend trend) {
    String since = trend.previous().map(at -> " since " + at).orElse("; this is the first run");
    return name
        + ": "
        + trend.fresh()
        + " new, "
        + trend.fixed()
        + " fixed, "
        + trend.persisting()
        + " as before"
        + since;
  }
}
