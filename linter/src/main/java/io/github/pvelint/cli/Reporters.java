package io.github.pvelint.cli;

import io.github.pvelint.model.Coverage;
import io.github.pvelint.model.Mobility;
import io.github.pvelint.report.CheckstyleReporter;
import io.github.pvelint.report.CommandsReporter;
import io.github.pvelint.report.GithubReporter;
import io.github.pvelint.report.GitlabReporter;
import io.github.pvelint.report.JsonReporter;
import io.github.pvelint.report.JunitReporter;
import io.github.pvelint.report.PrometheusReporter;
import io.github.pvelint.report.Reporter;
import io.github.pvelint.report.SarifReporter;
import io.github.pvelint.report.html.Background;
import io.github.pvelint.report.html.HtmlReporter;
import io.github.pvelint.report.text.MarkdownReporter;
import io.github.pvelint.report.text.Style;
import io.github.pvelint.report.text.TextReporter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes the reporters that were asked for. */
final class Reporters {
  private final Environment environment;
  private final Streams streams;
  private final CheckOptions options;
  private final Instant now;
  private final Surroundings around;

  /**
   * Makes reporters for one run.
   *
   * @param now the time that the run judges by
   */
  Reporters(
      Environment environment,
      Streams streams,
      CheckOptions options,
      Instant now,
      Surroundings around) {
    this.environment = environment;
    this.streams = streams;
    this.options = options;
    this.now = now;
    this.around = around;
  }

  /** The reporter for an output. */
  Reporter of(Output output) {
    return switch (output.format()) {
      case TEXT -> text(output);
      case SARIF -> sarif();
      case JSON -> new JsonReporter(Version.text());
      case GITHUB -> new GithubReporter(pathInRepository());
      case GITLAB -> new GitlabReporter(pathInRepository());
      case JUNIT -> new JunitReporter();
      case CHECKSTYLE -> new CheckstyleReporter();
      case MARKDOWN -> new MarkdownReporter();
      case HTML -> html();
      case PROMETHEUS -> new PrometheusReporter(Version.text(), now);
      case COMMANDS -> new CommandsReporter();
    };
  }

  /** The reporter for an output that is text. */
  TextReporter text(Output output) {
    return new TextReporter(style(output));
  }

  /** Nodes are taken to be in the time zone of this system: no config says in which they are. */
  private Reporter html() {
    Background background =
        new Background(
            now.atZone(ZoneId.systemDefault()),
            around.inputs().map(all -> LocatedGuests.of(all, Coverage::of)).orElse(List.of()),
            around.inputs().map(all -> LocatedGuests.of(all, Mobility::of)).orElse(List.of()),
            around.trend());
    return new HtmlReporter(Version.text(), background);
  }

  private Reporter sarif() {
    SarifReporter reporter =
        new SarifReporter(
            Version.text(), options.category(), pathInRepository(), streams::complain);
    return options.has(Flag.INCLUDE_WAIVED) ? reporter.includingWaived() : reporter;
  }

  /** With a prefix the names are what they are to be. */
  private UnaryOperator<String> pathInRepository() {
    return options.pathPrefix().isPresent()
        ? UnaryOperator.identity()
        : RepositoryPaths.around(environment.workingDirectory());
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
