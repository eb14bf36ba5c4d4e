package io.github.pvelint.cli.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What can be typed where. */
final class Words {
  private Words() {}

  /** A command and all that are below it. */
  static Stream<CommandSpec> commands(CommandSpec command) {
    return Stream.concat(
        Stream.of(command), subcommands(command).stream().flatMap(Words::commands));
  }

  /** The commands right below one. */
  static List<CommandSpec> subcommands(CommandSpec command) {
    return command.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .filter(sub -> !sub.usageMessage().hidden())
        .toList();
  }

  /** The options that are shown in help. */
  static List<OptionSpec> options(CommandSpec command) {
    return command.options().stream().filter(option -> !option.hidden()).toList();
  }

  /** Whether a value comes after the option. */
  static boolean takesValue(OptionSpec option) {
    return option.arity().max() > 0;
  }

  /** The values to choose from; absent if any will do. */
  static Optional<List<String>> choices(ArgSpec argument) {
    return Optional.ofNullable(argument.completionCandidates())
        .map(values -> StreamSupport.stream(values.spliterator(), false).toList());
  }

  /** What can stand in a command's arguments that are no options; nothing if any text can. */
  static List<String> positionals(CommandSpec command) {
    List<String> values = new ArrayList<>();
    command.positionalParameters().forEach(it -> choices(it).ifPresent(values::addAll));
    return values;
  }
}
