package io.github.pvelint.cli.help;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for fish, which shows what each option does. */
final class FishCompletion {
  /** The words before the cursor must be these, then options and arguments alone. */
  private static final String FRAME =
      """
      function __%1$s_at
          set -l words (commandline -opc)
          set -l last (math 1 + (count $argv))
          test (count $argv) -eq 0; or test "$words[2..$last]" = "$argv"
      end
      function __%1$s_next
          test (count (commandline -opc)) -eq (math 1 + (count $argv)); and __%1$s_at $argv
      end
      """;

  private final CommandSpec root;
  private final StringBuilder script = new StringBuilder();

  FishCompletion(CommandSpec root) {
    this.root = root;
  }

  String script() {
    script.setLength(0);
    script.append(FRAME.formatted(root.name()));
    Words.commands(root).forEach(this::command);
    return script.toString();
  }

  private void command(CommandSpec command) {
    String path = command.qualifiedName().substring(root.name().length());
    for (CommandSpec sub : Words.subcommands(command)) {
      line("_next" + path, "-f -a " + sub.name(), sub.usageMessage().description());
    }
    List<String> positionals = Words.positionals(command);
    if (!positionals.isEmpty()) {
      line("_at" + path, "-f -a " + quoted(String.join(" ", positionals)));
    }
    for (OptionSpec option : Words.options(command)) {
      line((command == root ? "_next" : "_at") + path, names(option), option.description());
    }
  }

  private static String names(OptionSpec option) {
    String names =
        List.of(option.names()).stream()
            .map(
                name ->
                    name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1))
            .collect(Collectors.joining(" "));
    if (!Words.takesValue(option)) {
      return names;
    }
    return names
        + Words.choices(option)
            .map(values -> " -x -a " + quoted(String.join(" ", values)))
            .orElse(" -r");
  }

  private void line(String condition, String what, String... description) {
    script
        .append("complete -c ")
        .append(root.name())
        .append(" -n '__")
        .append(root.name())
        .append(condition)
        .append("' ")
        .append(what);
    if (description.length > 0) {
      script.append(" -d ").append(quoted(String.join(" ", description)));
    }
    script.append('\n');
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
