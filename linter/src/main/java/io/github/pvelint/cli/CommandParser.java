package io.github.pvelint.cli;

import io.github.pvelint.cli.help.Shell;
import io.github.pvelint.controls.Framework;
import io.github.pvelint.schema.GuestKind;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads any command line with picocli. */
final class CommandParser {
  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

  private final CommandLine commandLine = new CommandLine(CommandSpecs.pvelint());

  CommandParser() {
    // A file name may begin with @.
    commandLine.setExpandAtFiles(false);
  }

  /**
   * What the arguments ask for.
   *
   * @throws UsageException if they ask for nothing that there is
   */
  Command parse(List<String> arguments) {
    try {
      ParseResult whole = commandLine.parseArgs(arguments.toArray(String[]::new));
      if (whole.isVersionHelpRequested()) {
        return new Command.Version();
      }
      ParseResult last = whole;
      boolean isHelp = whole.isUsageHelpRequested();
      while (last.hasSubcommand()) {
        last = last.subcommand();
        isHelp |= last.isUsageHelpRequested();
      }
      if (isHelp) {
        return new Command.Help(usage(last));
      }
      if (!last.commandSpec().subcommands().isEmpty()) {
        throw new UsageException(
            "no command given; `"
                + last.commandSpec().qualifiedName()
                + " --help` shows what there is");
      }
      return command(last);
    } catch (ParameterException e) {
      throw usage(e);
    }
  }

  private static String usage(ParseResult result) {
    return result.commandSpec().commandLine().getUsageMessage(CommandSpecs.plain());
  }

  private static UsageException usage(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ").strip();
    if (e instanceof UnmatchedArgumentException unmatched) {
      message = unmatched(unmatched);
    }
    return new UsageException(message + " (`" + command + " --help` shows what there is)");
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String argument = e.getUnmatched().get(0);
    CommandLine.Model.CommandSpec spec = e.getCommandLine().getCommandSpec();
    if (argument.startsWith("-")) {
      return "there is no option `"
          + argument
          + "`"
          + Choice.didYouMean(argument, spec.optionsMap().keySet());
    }
    return spec.subcommands().isEmpty()
        ? "unexpected argument `" + argument + "`"
        : "there is no command `"
            + argument
            + "`"
            + Choice.didYouMean(argument, spec.subcommands().keySet());
  }

  private static Command command(ParseResult result) {
    String name = result.commandSpec().name();
    if (PolicySpecs.isPart(result.commandSpec())) {
      return new Command.Policy(policy(name, result));
    }
    return switch (name) {
      case "check" -> new Command.Check(check(result));
      case "audit" -> audit(result);
      case "prune" -> prune(result);
      case "parse" -> new Command.Parse(values(result, "FILE"), kind(result));
      case "rules" -> new Command.ListRules(listFormat(result), text(result, "--control"));
      case "calendar" -> calendar(result);
      case "coverage" -> guests(Command.Topic.COVERAGE, result);
      case "migration" -> guests(Command.Topic.MIGRATION, result);
      case "controls" -> evidence(result);
      case "completion" -> new Command.Completion(shell(result));
      case "man" -> new Command.ManPage();
      case "explain" -> new Command.Explain(values(result, "RULE").get(0));
      default -> throw new IllegalStateException("no command " + name);
    };
  }

  private static Command.Audit audit(ParseResult result) {
    Optional<String> since = text(result, "--since");
    CheckOptions options = check(result);
    if (since.isPresent() && options.history().isPresent()) {
      throw new UsageException(
          "--since tells what is new by commits, --history by runs: give one of them");
    }
    return new Command.Audit(options, since);
  }

  private static PolicyAction policy(String name, ParseResult result) {
    return switch (name) {
      case "init" -> new PolicyAction.Init(first(result, "FOLDER"));
      case "check" -> new PolicyAction.Check(values(result, "FILE"));
      case "show" ->
          new PolicyAction.Show(
              first(result, "PATH"), text(result, "--policy"), listFormat(result));
      case "test" -> new PolicyAction.Test(first(result, "PATH"));
      case "schema" -> new PolicyAction.Schema();
      default -> throw new IllegalStateException("no command policy " + name);
    };
  }

  private static String first(ParseResult result, String label) {
    return values(result, label).stream().findFirst().orElse(".");
  }

  private static Command prune(ParseResult result) {
    List<String> paths = values(result, "PATH");
    return new Command.Prune(
        text(result, "--baseline").orElse(BaselineFile.USUAL),
        paths.isEmpty() ? List.of(".") : paths);
  }

  private static Command guests(Command.Topic topic, ParseResult result) {
    List<String> paths = values(result, "PATH");
    return new Command.Guests(
        topic,
        paths.isEmpty() ? List.of(".") : paths,
        listFormat(result),
        CheckArguments.pveVersion(text(result, "--pve-version")).orElse(9));
  }

  private static Command evidence(ParseResult result) {
    List<String> paths = values(result, "PATH");
    return new Command.Evidence(
        paths.isEmpty() ? List.of(".") : paths,
        listFormat(result),
        text(result, "--framework")
            .map(name -> Choice.of(Framework.values(), Framework::id, name, "--framework")),
        CheckArguments.pveVersion(text(result, "--pve-version")).orElse(9));
  }

  private static CheckOptions check(ParseResult result) {
    Map<String, List<String>> values = new HashMap<>();
    for (CommandLine.Model.OptionSpec option : result.matchedOptions()) {
      values.put(option.longestName(), option.stringValues());
    }
    Optional<Integer> jobs = Optional.ofNullable(result.matchedOptionValue("--jobs", null));
    return new CheckArguments(values(result, "PATH"), flags(result), values, jobs).options();
  }

  private static Command.Calendar calendar(ParseResult result) {
    return new Command.Calendar(
        values(result, "EVENT").get(0),
        CheckArguments.instant("--after", text(result, "--after")).map(CommandParser::inCalendar),
        zone(result),
        count(result));
  }

  /** Proxmox's own calendar ends long before Java's does. */
  private static Instant inCalendar(Instant after) {
    if (after.isBefore(EARLIEST) || after.isAfter(LATEST)) {
      throw new UsageException(
          "--after takes an instant of the years 1 to 9999; not `" + after + "`");
    }
    return after;
  }

  private static Optional<ZoneId> zone(ParseResult result) {
    String zone = text(result, "--zone").orElse("");
    try {
      return text(result, "--zone").map(ZoneId::of);
    } catch (DateTimeException e) {
      throw new UsageException(
          "--zone takes a time zone such as Europe/Vienna; not `" + zone + "`");
    }
  }

  private static int count(ParseResult result) {
    String count = text(result, "--count").orElse("5");
    if (!count.matches("[1-9][0-9]{0,3}")) {
      throw new UsageException("--count takes a number from 1 to 9999; not `" + count + "`");
    }
    return Integer.parseInt(count);
  }

  private static List<String> values(ParseResult result, String label) {
    return result.matchedPositionals().stream()
        .filter(positional -> positional.paramLabel().equals(label))
        .findFirst()
        .<List<String>>map(positional -> positional.getValue())
        .orElse(List.of());
  }

  private static Set<Flag> flags(ParseResult result) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    for (Flag flag : Flag.values()) {
      if (result.matchedOptionValue(flag.option(), false)) {
        flags.add(flag);
      }
    }
    return flags;
  }

  private static Optional<String> text(ParseResult result, String option) {
    return Optional.ofNullable(result.matchedOptionValue(option, null));
  }

  private static Optional<GuestKind> kind(ParseResult result) {
    return text(result, "--kind")
        .map(kind -> Choice.of(GuestKind.values(), GuestKind::id, kind, "--kind"));
  }

  private static Shell shell(ParseResult result) {
    return Choice.of(Shell.values(), Shell::id, values(result, "SHELL").get(0), "SHELL");
  }

  private static Command.ListFormat listFormat(ParseResult result) {
    String format = text(result, "--format").orElse(Command.ListFormat.TEXT.id());
    return Choice.of(Command.ListFormat.values(), Command.ListFormat::id, format, "--format");
  }
}
