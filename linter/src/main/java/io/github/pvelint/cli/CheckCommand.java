package io.github.pvelint.cli;

import io.github.pvelint.input.InputReader;
import io.github.pvelint.input.Inputs;
import io.github.pvelint.input.LiveCluster;
import io.github.pvelint.lint.Linter;
import io.github.pvelint.lint.Policy;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Trouble;
import io.github.pvelint.lint.Verdict;
import io.github.pvelint.lint.Waivers;
import io.github.pvelint.model.Circumstances;
import io.github.pvelint.report.Redactor;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rules.Rules;
import java.util.List;

/** {@code check}: reads, judges, reports. */
final class CheckCommand {
  private final Environment environment;
  private final Streams streams;

  CheckCommand(Environment environment, Streams streams) {
    this.environment = environment;
    this.streams = streams;
  }

  /** Runs it and says how it went. */
  int run(CheckOptions options) {
    boolean fixes = options.isAboutFixing() && FixCommand.isAskedFor(options);
    List<Rule> all = Rules.all();
    List<Rule> rules = new RuleSelection(all).select(options.rules(), options.disabled());
    Linter linter = new Linter(rules, Policy.NONE, Waivers.withoutPolicy(all));
    Circumstances circumstances = circumstances(options);
    Baselines baselines = new Baselines(environment, streams, options);
    Inputs inputs =
        new InputReader(environment.workingDirectory(), environment.standardInput())
            .read(options.request(), circumstances);
    boolean isDone = true;
    Report report;
    if (fixes) {
      FixCommand fixing =
          new FixCommand(
              environment,
              streams,
              options,
              any -> linter.lint(any, inputs.troubles()),
              LiveCluster::holds);
      report = fixing.run(inputs);
      isDone = fixing.isDone();
    } else {
      report = linter.lint(inputs.models(), inputs.troubles());
    }
    report = baselines.apply(report, inputs, inputs.given());
    isDone &= new ReportFiles(environment, streams, options, circumstances.now()).write(report);
    explainOnStandardError(report, options);
    return isDone ? exitCode(report, options) : ExitCode.TROUBLE;
  }

  private Circumstances circumstances(CheckOptions options) {
    return new Circumstances(
        options.pveVersion(),
        options.now().orElseGet(environment.clock()::instant),
        options.needs());
  }

  /** Where the report for people is not on standard output, its news must not get lost. */
  private void explainOnStandardError(Report report, CheckOptions options) {
    if (options.outputs().stream().noneMatch(Output::isTextOnStandardOutput)) {
      Redactor redactor = new Redactor();
      for (Trouble trouble : report.troubles()) {
        String line = trouble.line().map(number -> ":" + number).orElse("");
        streams.complain(redactor.line(trouble.file() + line + ": " + trouble.message()));
      }
      long gaps = report.notEvaluated().stream().map(Verdict::rule).distinct().count();
      if (gaps > 0 && options.outputs().stream().noneMatch(Output::tellsGaps)) {
        streams.complain(
            (gaps == 1 ? "1 rule was" : gaps + " rules were")
                + " not, or not wholly, evaluated: --format text tells why");
      }
    }
    if (report.guests() == 0 && report.troubles().isEmpty() && !options.has(Flag.ALLOW_EMPTY)) {
      streams.complain("no guest config found in " + String.join(", ", options.paths()));
    }
  }

  private static int exitCode(Report report, CheckOptions options) {
    if (!report.troubles().isEmpty()) {
      return ExitCode.TROUBLE;
    }
    if (options.failOn().filter(report::hasAtLeast).isPresent()
        || (options.has(Flag.FAIL_ON_NOT_EVALUATED) && !report.notEvaluated().isEmpty())) {
      return ExitCode.FINDINGS;
    }
    return report.guests() == 0 && !options.has(Flag.ALLOW_EMPTY)
        ? ExitCode.NO_GUESTS
        : ExitCode.CLEAN;
  }
}
