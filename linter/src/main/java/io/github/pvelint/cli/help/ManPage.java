package io.github.pvelint.cli.help;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page: what {@code --help} says of all commands, on one page. */
public final class ManPage {
  private static final String ENDING =
      """
      .SH ENVIRONMENT
      .TP
      .B NO_COLOR
      no colours if it is set and not empty
      .TP
      .B COLUMNS
      the width of the terminal
      .TP
      .B JAVA_HOME
      where the Java to run lies; else the one in PATH is taken
      .SH SEE ALSO
      .BR pct (1),
      .BR qm (1),
      .BR vzdump (1)
      """;

  private final CommandSpec root;
  private final Roff roff = new Roff();

  private ManPage(CommandSpec root) {
    this.root = root;
  }

  /**
   * The page as {@code man} reads it.
   *
   * @param root the command that all others are below
   * @param version of the program
   */
  public static String of(CommandSpec root, String version) {
    return new ManPage(root).page(version);
  }

  private String page(String version) {
    String name = root.name();
    roff.macro("TH", name.toUpperCase(Locale.ROOT), "1", "", name + " " + version);
    roff.macro("SH", "NAME");
    roff.text(name + " - " + title());
    roff.macro("SH", "SYNOPSIS");
    roff.literal(
        Words.commands(root).filter(command -> command != root).map(ManPage::synopsis).toList());
    roff.macro("SH", "OPTIONS");
    root.options().forEach(this::option);
    footer(root);
    roff.macro("SH", "COMMANDS");
    Words.commands(root).filter(command -> command != root).forEach(this::command);
    return roff + ENDING;
  }

  /** By custom a page's title is no sentence. */
  private String title() {
    String sentence = String.join(" ", root.usageMessage().description());
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT)
        + sentence.substring(1, sentence.length() - 1);
  }

  private static String synopsis(CommandSpec command) {
    return String.join(" ", command.usageMessage().customSynopsis());
  }

  private void command(CommandSpec command) {
    roff.macro("SS", synopsis(command));
    roff.text(String.join(" ", command.usageMessage().description()));
    for (PositionalParamSpec positional : command.positionalParameters()) {
      roff.item(positional.paramLabel(), String.join(" ", positional.description()));
    }
    Words.options(command).stream().filter(option -> !option.usageHelp()).forEach(this::option);
    footer(command);
  }

  private void option(OptionSpec option) {
    String names = String.join(", ", option.names());
    roff.item(
        Words.takesValue(option) ? names + " " + option.paramLabel() : names,
        String.join(" ", option.description()));
  }

  /** Indented lines are to stay as they are; the others are text. */
  private void footer(CommandSpec command) {
    for (String line : List.of(command.usageMessage().footer())) {
      if (line.isEmpty()) {
        roff.macro("PP");
      } else if (line.startsWith("  ")) {
        roff.literal(List.of(line.substring(2)));
      } else {
        roff.text(line);
      }
    }
  }
}
