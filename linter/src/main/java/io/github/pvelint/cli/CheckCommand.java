package io.github.pvelint.cli;

import io.github.pvelint.input.InputReader;
import io.github.pvelint.input.Inputs;
import io.github.pvelint.input.LiveCluster;
import io.github.pvelint.lint.InGuestWaivers;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Reports;
import io.github.pvelint.lint.Trouble;
import io.github.pvelint.lint.Verdict;
import io.github.pvelint.lint.Workers;
import io.github.pvelint.model.Circumstances;
import io.github.pvelint.report.Redactor;
import io.github.pvelint.report.text.TextReporter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

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
    Circumstances circumstances = circumstances(options);
    Baselines baselines = new Baselines(environment, streams, options);
    InputReader reader =
        new InputReader(environment.workingDirectory(), environment.standardInput());
    Questions questions =
        new Questions(environment, streams, options, InGuestWaivers.UP_TO_WARNING);
    List<InputReader.Part> parts =
        fixes || options.needsAllInputs() ? List.of() : reader.parts(options.request());
    if (parts.size() > 1 && !questions.haveCommonPolicy(parts.get(0).top())) {
      return runInParts(parts, reader, questions, options, circumstances);
    }
    Workers workers = Workers.of(options.threads());
    InputReader all = reader.by(workers);
    Inputs inputs =
        environment.showsProgress()
            ? Progress.read(environment, options, all, options.request(), circumstances)
            : all.read(options.request(), circumstances);
    Question question = questions.of(inputs).by(workers);
    boolean isDone = true;
    Report report;
    if (fixes) {
      FixCommand fixing =
          new FixCommand(
              environment,
              streams,
              options,
              any -> baselines.compare(question.lint(any, inputs.troubles()), inputs),
              LiveCluster::holds);
      report = fixing.run(inputs);
      isDone = fixing.isDone();
    } else {
      // A baseline is held against all that was read.
      Question asked =
          options.baseline().read().isPresent() ? question : question.aboutGiven(inputs);
      report = baselines.compare(asked.lint(inputs.models(), inputs.troubles()), inputs);
    }
    report = baselines.apply(report, inputs, question.reported(inputs)).with(inputs.notices());
    int code =
        report(report, Optional.of(inputs), question.isFailedBy(report), options, circumstances);
    return isDone ? code : ExitCode.TROUBLE;
  }

  private int runInParts(
      List<InputReader.Part> parts,
      InputReader reader,
      Questions questions,
      CheckOptions options,
      Circumstances circumstances) {
    AtomicBoolean isFailed = new AtomicBoolean();
    Optional<Progress> progress = Progress.of(environment, options);
    InputReader counting =
        progress.map(shown -> reader.counting(shown::guestIsRead)).orElse(reader);
    Function<InputReader.Part, Report> judge =
        part -> {
          Inputs inputs = counting.read(part, circumstances);
          Question question = questions.of(inputs);
          Report report =
              question
                  .lint(inputs.models(), inputs.troubles())
                  .about(question.reported(inputs), inputs.guests())
                  .with(inputs.notices());
          if (question.isFailedBy(report)) {
            isFailed.set(true);
          }
          return report;
        };
    PartByPart all = new PartByPart(options, progress);
    if (options.isTextAlone()) {
      StreamedText text = streamed(options, circumstances, progress);
      all.each(StreamedText.inOrder(parts), part -> text.piece(part, judge.apply(part)), text::add);
      progress.ifPresent(Progress::close);
      return end(text.end(), isFailed.get(), options);
    }
    Reports reports = new Reports(options.outputs().stream().allMatch(Output::countsVerdicts));
    all.each(parts, judge, reports::add);
    progress.ifPresent(Progress::close);
    return report(reports.all(), Optional.empty(), isFailed.get(), options, circumstances);
  }

  private StreamedText streamed(
      CheckOptions options, Circumstances circumstances, Optional<Progress> progress) {
    Surroundings none = new Surroundings(Optional.empty(), Optional.empty());
    TextReporter reporter =
        new Reporters(environment, streams, options, circumstances.now(), none).text(Output.TEXT);
    return new StreamedText(reporter, streams, progress);
  }

  /**
   * Writes the reports; returns the exit code that the findings call for.
   *
   * @param inputs what the report is about; absent if it is not there any more
   */
  int report(
      Report report,
      Optional<Inputs> inputs,
      boolean isFailed,
      CheckOptions options,
      Circumstances circumstances) {
    Surroundings around = new Surroundings(inputs, Optional.empty());
    boolean isWritten = true;
    if (options.history().isPresent()) {
      Histories histories = new Histories(environment, streams, options);
      around = new Surroundings(inputs, histories.add(report, inputs, circumstances.now()));
      isWritten = around.trend().isPresent();
    }
    isWritten &=
        new ReportFiles(environment, streams, options, circumstances.now(), around).write(report);
    int code = end(report, isFailed, options);
    return isWritten ? code : ExitCode.TROUBLE;
  }

  private int end(Report report, boolean isFailed, CheckOptions options) {
    explainOnStandardError(report, options);
    return exitCode(report, isFailed, options);
  }

  /** What a run judges by. */
  Circumstances circumstances(CheckOptions options) {
    return new Circumstances(
        options.pveVersion().orElse(9),
        options.now().isPresent() ? options.now().get() : environment.clock().instant(),
        options.needs());
  }

  /** Where the report for people is not on standard output, its news must not get lost. */
  private void explainOnStandardError(Report report, CheckOptions options) {
    if (!options.showsText()) {
      Redactor redactor = new Redactor();
      for (Trouble trouble : report.troubles()) {
        String line = trouble.line().map(number -> ":" + number).orElse("");
        streams.complain(redactor.line(trouble.file() + line + ": " + trouble.message()));
      }
      if (options.outputs().stream().noneMatch(Output::tellsGaps)) {
        explainGaps(report);
      }
    }
    if (report.guests() == 0 && report.troubles().isEmpty() && !options.has(Flag.ALLOW_EMPTY)) {
      streams.complain("no guest config found in " + String.join(", ", options.paths()));
    }
  }

  private void explainGaps(Report report) {
    Set<String> rules = new HashSet<>();
    for (Verdict verdict : report.notEvaluated()) {
      rules.add(verdict.rule().id());
    }
    if (!rules.isEmpty()) {
      streams.complain(
          (rules.size() == 1 ? "1 rule was" : rules.size() + " rules were")
              + " not, or not wholly, evaluated: --format text tells why");
    }
  }

  private static int exitCode(Report report, boolean isFailed, CheckOptions options) {
    if (!report.troubles().isEmpty()) {
      return ExitCode.TROUBLE;
    }
    if (isFailed || (options.has(Flag.FAIL_ON_NOT_EVALUATED) && !report.notEvaluated().isEmpty())) {
      return ExitCode.FINDINGS;
    }
    return report.guests() == 0 && !options.has(Flag.ALLOW_EMPTY)
        ? ExitCode.NO_GUESTS
        : ExitCode.CLEAN;
  }
}
