package io.github.pvelint.cli;

import io.github.pvelint.input.InputReader;
import io.github.pvelint.input.Inputs;
import io.github.pvelint.input.Request;
import io.github.pvelint.lint.Baseline;
import io.github.pvelint.lint.BaselineEntry;
import io.github.pvelint.lint.Linter;
import io.github.pvelint.lint.Policy;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Trouble;
import io.github.pvelint.lint.Waivers;
import io.github.pvelint.model.Circumstances;
import io.github.pvelint.report.Redactor;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rules.Rules;
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
    Request request = Request.of(command.paths().toArray(String[]::new));
    Inputs inputs = read(request);
    complain(inputs.troubles());
    if (inputs.guests() == 0) {
      // In the wrong folder all is gone.
      streams.complain("no guest config found in " + String.join(", ", command.paths()));
      return inputs.troubles().isEmpty() ? ExitCode.NO_GUESTS : ExitCode.TROUBLE;
    }
    List<BaselineEntry> gone = gone(baseline, request, inputs);
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

  private List<BaselineEntry> gone(Baseline baseline, Request request, Inputs inputs) {
    Set<String> known =
        baseline.entries().stream().map(BaselineEntry::rule).collect(Collectors.toSet());
    List<Rule> all = Rules.all();
    // A rule that is off by default may have been on when the baseline was written.
    List<Rule> asked =
        all.stream()
            .filter(rule -> rule.info().onByDefault() || known.contains(rule.info().id()))
            .toList();
    Report report =
        new Linter(asked, Policy.NONE, Waivers.withoutPolicy(all)).lint(inputs.models(), List.of());
    BaselineScope scope = new BaselineScope(environment.workingDirectory(), request, inputs);
    return baseline.compare(report, scope::covers).fixed();
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
