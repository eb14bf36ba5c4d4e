package io.github.pvelint.cli;

import io.github.pvelint.input.InputReader;
import io.github.pvelint.input.Inputs;
import io.github.pvelint.input.Request;
import io.github.pvelint.lint.Trouble;
import io.github.pvelint.model.Circumstances;
import io.github.pvelint.model.Coverage;
import io.github.pvelint.model.Mobility;
import io.github.pvelint.report.CoverageJson;
import io.github.pvelint.report.Located;
import io.github.pvelint.report.MobilityJson;
import io.github.pvelint.report.text.CoverageTable;
import io.github.pvelint.report.text.MobilityTable;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/** {@code coverage} and {@code migration}: tables of guests. */
final class GuestsCommand {
  private final Environment environment;
  private final Streams streams;

  GuestsCommand(Environment environment, Streams streams) {
    this.environment = environment;
    this.streams = streams;
  }

  /** Runs it and says how it went. */
  int run(Command.Guests command) throws IOException {
    Inputs inputs = read(command);
    for (Trouble trouble : inputs.troubles()) {
      streams.complain(trouble.file() + ": " + trouble.message());
    }
    if (inputs.guests() == 0 && inputs.troubles().isEmpty()) {
      streams.complain("no guest config found in " + String.join(", ", command.paths()));
    }
    switch (command.topic()) {
      case COVERAGE -> coverage(command.format(), LocatedGuests.of(inputs, Coverage::of));
      case MIGRATION -> migration(command.format(), LocatedGuests.of(inputs, Mobility::of));
    }
    if (!inputs.troubles().isEmpty()) {
      return ExitCode.TROUBLE;
    }
    return inputs.guests() == 0 ? ExitCode.NO_GUESTS : ExitCode.CLEAN;
  }

  private Inputs read(Command.Guests command) {
    return new InputReader(environment.workingDirectory(), environment.standardInput())
        .read(
            Request.of(command.paths().toArray(String[]::new)),
            new Circumstances(command.pveVersion(), environment.clock().instant()));
  }

  private void coverage(Command.ListFormat format, List<Located<Coverage>> guests)
      throws IOException {
    switch (format) {
      case TEXT -> streams.print(new CoverageTable(guests, now()).text(environment.width()));
      case MARKDOWN -> streams.print(new CoverageTable(guests, now()).markdown());
      case JSON -> new CoverageJson(now()).write(guests, streams.out());
    }
  }

  /** Nodes are taken to be in the time zone of this system: no config says in which they are. */
  private ZonedDateTime now() {
    return environment.clock().instant().atZone(ZoneId.systemDefault());
  }

  private void migration(Command.ListFormat format, List<Located<Mobility>> guests)
      throws IOException {
    switch (format) {
      case TEXT -> streams.print(new MobilityTable(guests).text(environment.width()));
      case MARKDOWN -> streams.print(new MobilityTable(guests).markdown());
      case JSON -> MobilityJson.write(guests, streams.out());
    }
  }
}
