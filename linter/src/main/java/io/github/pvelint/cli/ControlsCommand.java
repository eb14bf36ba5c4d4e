package io.github.pvelint.cli;

import io.github.pvelint.controls.Controls;
import io.github.pvelint.controls.Framework;
import io.github.pvelint.input.InputReader;
import io.github.pvelint.input.Inputs;
import io.github.pvelint.input.Request;
import io.github.pvelint.lint.InGuestWaivers;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Trouble;
import io.github.pvelint.model.Circumstances;
import io.github.pvelint.report.ControlsJson;
import io.github.pvelint.report.FrameworkEvidence;
import io.github.pvelint.report.text.ControlsTable;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** {@code controls}: what the rules of a plain check say about catalogues of controls. */
final class ControlsCommand {
  private final Environment environment;
  private final Streams streams;

  ControlsCommand(Environment environment, Streams streams) {
    this.environment = environment;
    this.streams = streams;
  }

  /** Runs it and says how it went. */
  int run(Command.Evidence command) throws IOException {
    Inputs inputs = read(command);
    CheckOptions usual = CheckOptions.of(command.paths(), Set.of());
    Report report =
        new Questions(environment, streams, usual, InGuestWaivers.UP_TO_WARNING)
            .of(inputs)
            .lint(inputs.models(), inputs.troubles())
            .about(inputs.given(), inputs.guests());
    for (Trouble trouble : report.troubles()) {
      streams.complain(trouble.file() + ": " + trouble.message());
    }
    if (report.guests() == 0 && report.troubles().isEmpty()) {
      streams.complain("no guest config found in " + String.join(", ", command.paths()));
    }
    print(command.format(), evidence(report, command));
    if (!report.troubles().isEmpty()) {
      return ExitCode.TROUBLE;
    }
    return report.guests() == 0 ? ExitCode.NO_GUESTS : ExitCode.CLEAN;
  }

  private Inputs read(Command.Evidence command) {
    return new InputReader(environment.workingDirectory(), environment.standardInput())
        .read(
            Request.of(command.paths().toArray(String[]::new)),
            new Circumstances(command.pveVersion(), environment.clock().instant()));
  }

  private static List<FrameworkEvidence> evidence(Report report, Command.Evidence command) {
    Controls controls = Controls.load();
    return Stream.of(Framework.values())
        .filter(framework -> command.framework().map(framework::equals).orElse(true))
        .map(framework -> FrameworkEvidence.of(report, controls, framework))
        .toList();
  }

  private void print(Command.ListFormat format, List<FrameworkEvidence> evidence)
      throws IOException {
    switch (format) {
      case TEXT -> streams.print(new ControlsTable(evidence).text(environment.width()));
      case MARKDOWN -> streams.print(new ControlsTable(evidence).markdown());
      case JSON -> ControlsJson.write(evidence, streams.out());
    }
  }
}
