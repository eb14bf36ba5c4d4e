package io.github.pvelint.cli;

import io.github.pvelint.report.Reporter;
import io.github.pvelint.report.text.Style;
import io.github.pvelint.report.text.TextReporter;

/** Makes the reporters that were asked for. */
final class Reporters {
  private final Environment environment;
  private final CheckOptions options;

  Reporters(Environment environment, CheckOptions options) {
    this.environment = environment;
    this.options = options;
  }

  /** The reporter for an output. */
  Reporter of(Output output) {
    return switch (output.format()) {
      case TEXT -> new TextReporter(style(output));
      case SARIF, JSON ->
          throw new UsageException("--format " + output.format().id() + " is still to come");
    };
  }

  private Style style(Output output) {
    boolean isShown = output.file().isEmpty();
    return new Style(
        isShown && environment.hasColors() && !options.has(Flag.NO_COLOR),
        environment.width(),
        options.has(Flag.QUIET),
        options.has(Flag.STATISTICS));
  }
}
