package io.github.pvelint.cli;

import io.github.pvelint.rules.Rules;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The parts of which the specs of commands are made. */
final class Spec {
  private static final int WIDTH = 80;

  private Spec() {}

  /** A command with nothing but {@code --help}. */
  static CommandSpec command(String name, String synopsis, String description) {
    CommandSpec spec =
        CommandSpec.create()
            .name(name)
            .addOption(
                OptionSpec.builder("-h", "--help")
                    .usageHelp(true)
                    .description("show this help")
                    .build());
    String prefix = name.equals("pvelint") ? "" : "pvelint ";
    spec.usageMessage()
        .width(WIDTH)
        .longOptionsMaxWidth(26)
        .sortOptions(false)
        .customSynopsis(prefix + name + " " + synopsis)
        .descriptionHeading("%n")
        .description(description)
        .parameterListHeading("%n")
        .optionListHeading("%nOptions:%n");
    return spec;
  }

  /** Arguments that are no options, any number of them. */
  static PositionalParamSpec.Builder positional(String label) {
    return PositionalParamSpec.builder()
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(label);
  }

  /** An option with a value that may be repeated. */
  static OptionSpec.Builder many(String label, String name, String... shorter) {
    return OptionSpec.builder(name, shorter)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .paramLabel(label);
  }

  /** An option with a value. */
  static OptionSpec.Builder one(String label, String name) {
    return OptionSpec.builder(name).type(String.class).arity("1").paramLabel(label);
  }

  /** How a list is written. */
  static OptionSpec listFormat() {
    return one("FORMAT", "--format")
        .completionCandidates(ids(Command.ListFormat.values(), Command.ListFormat::id))
        .description("text (the default), json or markdown")
        .build();
  }

  /** The words for some values, for completion. */
  static <T> List<String> ids(T[] values, Function<T, String> id) {
    return Stream.of(values).map(id).toList();
  }

  /** The ids of all rules, for completion: rules are loaded only when it asks. */
  static Iterable<String> ruleIds() {
    return () -> Rules.all().stream().map(rule -> rule.info().id()).iterator();
  }
}
