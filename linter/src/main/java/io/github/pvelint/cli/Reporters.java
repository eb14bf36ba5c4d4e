package io.github.pvelint.cli;

import io.github.pvelint.report.JsonReporter;
import io.github.pvelint.report.Reporter;
import io.github.pvelint.report.SarifReporter;
import io.github.pvelint.report.text.Style;
import io.github.pvelint.report.text.TextReporter;
import java.util.function.UnaryOperator;

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
      // Names carry --path-prefix already, so that every format shows the same ones.
      case SARIF -> new SarifReporter(Version.text(), options.category(), UnaryOperator.identity());
      case JSON -> new JsonReporter(Version.text());
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
