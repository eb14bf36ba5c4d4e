package io.github.pvelint.cli;

import io.github.pvelint.cli.help.ManPage;
import io.github.pvelint.controls.Controls;
import io.github.pvelint.input.SingleFiles;
import io.github.pvelint.input.Unreadable;
import io.github.pvelint.report.parse.ParseJson;
import io.github.pvelint.report.parse.RulesJson;
import io.github.pvelint.rule.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Carries out commands. */
final class Commands {
  private final Environment environment;
  private final Streams streams;

  Commands(Environment environment, Streams streams) {
    this.environment = environment;
    this.streams = streams;
  }

  /** Does what is asked for and returns the exit code. */
  int run(Command command) {
    try {
      if (command instanceof Command.Check check) {
        return new CheckCommand(environment, streams).run(check.options());
      } else if (command instanceof Command.Audit audit) {
        return new AuditCommand(environment, streams).run(audit);
      } else if (command instanceof Command.Prune prune) {
        return new PruneCommand(environment, streams).run(prune);
      } else if (command instanceof Command.Guests guests) {
        return new GuestsCommand(environment, streams).run(guests);
      } else if (command instanceof Command.Evidence evidence) {
        return new ControlsCommand(environment, streams).run(evidence);
      } else if (command instanceof Command.Parse parse) {
        return parse(parse);
      } else if (command instanceof Command.ListRules list) {
        listRules(list);
      } else if (command instanceof Command.Explain explain) {
        explain(explain.rule());
      } else if (command instanceof Command.Calendar calendar) {
        new CalendarCommand(environment, streams).run(calendar);
      } else if (command instanceof Command.Policy policy) {
        return new PolicyCommand(environment, streams).run(policy.action());
      } else if (command instanceof Command.Completion completion) {
        streams.print(completion.shell().completion(CommandSpecs.pvelint()));
      } else if (command instanceof Command.ManPage) {
        streams.print(ManPage.of(CommandSpecs.pvelint(), Version.text()));
      } else if (command instanceof Command.Help help) {
        streams.print(help.text());
      } else {
        streams.print("pvelint " + Version.text() + "\n");
      }
      return ExitCode.CLEAN;
    } catch (IOException e) {
      throw new UncheckedIOException("standard output swallows its failures", e);
    }
  }

  private int parse(Command.Parse command) throws IOException {
    SingleFiles files = new SingleFiles(environment.workingDirectory());
    ParseJson json = new ParseJson(streams.out());
    int code = ExitCode.CLEAN;
    for (String file : command.files()) {
      try {
        json.write(files.read(file, command.kind()));
      } catch (Unreadable e) {
        streams.complain(file + ": " + e.getMessage());
        code = ExitCode.TROUBLE;
      }
    }
    return code;
  }

  private void listRules(Command.ListRules command) throws IOException {
    List<Rule> all = new KnownRules(environment, streams).all();
    Controls controls = Controls.load();
    RuleTable table =
        command
            .control()
            .map(wanted -> new RuleTable(all, controls, wanted))
            .orElseGet(() -> new RuleTable(all, controls));
    switch (command.format()) {
      case TEXT -> streams.print(table.text());
      case MARKDOWN -> streams.print(table.markdown());
      case JSON -> new RulesJson(streams.out()).write(table.rules(), controls);
    }
  }

  private void explain(String id) {
    Rule rule = new KnownRules(environment, streams).find(id);
    streams.print(
        new RulePage(environment.width(), environment.hasColors()).text(rule, Controls.load()));
  }
}
