package io.github.pvelint.cli;

import io.github.pvelint.input.InputReader;
import io.github.pvelint.input.Inputs;
import io.github.pvelint.input.Request;
import io.github.pvelint.lint.Baseline;
import io.github.pvelint.lint.BaselineEntry;
import io.github.pvelint.lint.InGuestWaivers;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Trouble;
import io.github.pvelint.model.Circumstances;
import io.github.pvelint.report.Redactor;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code baseline prune}: takes out of a baseline what is gone. */
final class PruneCommand {
  private final Environment environment;
  private final Streams streams;
  private final Redactor redactor = new Redactor();

  PruneCommand(Environment environment, Streams streams) {
    this.environment = environment;
    this.streams = streams;
  }

  /** Runs it and says how it went. */
  int run(Command.Prune command) {
    BaselineFile file = new BaselineFile(environment, command.baseline());
    Baseline baseline = file.read();
    CheckOptions options = CheckOptions.of(command.paths(), Set.of());
    Inputs inputs = read(options.request());
    complain(inputs.troubles());
    if (inputs.guests() == 0) {
      // In the wrong folder all is gone.
      streams.complain("no guest config found in " + String.join(", ", command.paths()));
      return inputs.troubles().isEmpty() ? ExitCode.NO_GUESTS : ExitCode.TROUBLE;
    }
    Report report = question(baseline, options, inputs).lint(inputs.models(), List.of());
    BaselineScope scope =
        new BaselineScope(environment.workingDirectory(), options.request(), inputs);
    List<BaselineEntry> gone = baseline.compare(report, scope::covers).fixed();
    Baseline rest = baseline.without(gone);
    if (!gone.isEmpty()) {
      file.write(rest);
    }
    tell(gone, command.baseline(), rest);
    return inputs.troubles().isEmpty() ? ExitCode.CLEAN : ExitCode.TROUBLE;
  }

  private Inputs read(Request request) {
    return new InputReader(environment.workingDirectory(), environment.standardInput())
        .read(request, new Circumstances(9, environment.clock().instant()));
  }

  private void complain(List<Trouble> troubles) {
    for (Trouble trouble : troubles) {
      streams.complain(redactor.line(trouble.file() + ": " + trouble.message()));
    }
  }

  /** What {@code check} asks, and the rules off by default that were on back then. */
  private Question question(Baseline baseline, CheckOptions options, Inputs inputs) {
    Question usual =
        new Questions(environment, streams, options, InGuestWaivers.UP_TO_WARNING).of(inputs);
    Set<String> known =
        baseline.entries().stream().map(BaselineEntry::rule).collect(Collectors.toSet());
    List<Rule> asked = new ArrayList<>(usual.rules());
    Rules.all().stream()
        .filter(rule -> !rule.info().onByDefault() && known.contains(rule.info().id()))
        .filter(rule -> asked.stream().noneMatch(one -> one.info().equals(rule.info())))
        .forEach(asked::add);
    return new Question(asked, usual.policies(), usual.waivers());
  }

  private void tell(List<BaselineEntry> gone, String file, Baseline rest) {
    StringBuilder text = new StringBuilder();
    for (BaselineEntry entry : gone) {
      text.append(redactor.line(entry.file() + ": " + entry.rule())).append('\n');
    }
    text.append(file).append(": ").append(gone.size()).append(" removed, ");
    text.append(rest.entries().size()).append(" left\n");
    streams.print(text.toString());
  }
}
