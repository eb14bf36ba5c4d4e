package io.github.pvelint.cli.help;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Completion for bash: commands, options, and the values of options that are a choice; names of
 * files where nothing else fits. All words are in the script: no process is started for a key.
 */
final class BashCompletion {
  private static final String FRAME =
      """
      _%1$s() {
        local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
        local command=%1$s words='' i
        # Of --option=value bash makes three words.
        if [[ $word == '=' ]]; then
          word=''
        elif [[ $before == '=' && $COMP_CWORD -gt 1 ]]; then
          before=${COMP_WORDS[COMP_CWORD-2]}
        fi
        for ((i = 1; i < COMP_CWORD; i++)); do
          case "$command ${COMP_WORDS[i]}" in
            %2$s) command="$command ${COMP_WORDS[i]}" ;;
          esac
        done
        case $command in
      %3$s
        esac
        # shellcheck disable=SC2207
        COMPREPLY=($(compgen -W "$words" -- "$word"))
      }
      complete -o default -F _%1$s %1$s
      """;

  private static final String COMMAND =
      """
          '%1$s')
            words='%2$s'
            [[ $word != -* ]] || words='%3$s'
            case $before in
      %4$s
            esac ;;\
      """;

  private final CommandSpec root;

  BashCompletion(CommandSpec root) {
    this.root = root;
  }

  String script() {
    String commands =
        Words.commands(root)
            .skip(1)
            .map(command -> "'" + command.qualifiedName() + "'")
            .collect(Collectors.joining(" | "));
    return FRAME.formatted(
        root.name(), commands, lines(Words.commands(root).map(BashCompletion::words)));
  }

  private static String words(CommandSpec command) {
    Stream<String> arguments =
        Stream.concat(
            Words.subcommands(command).stream().map(CommandSpec::name),
            Words.positionals(command).stream());
    Stream<String> options =
        Words.options(command).stream().flatMap(option -> Stream.of(option.names()));
    return COMMAND.formatted(
        command.qualifiedName(),
        arguments.collect(Collectors.joining(" ")),
        options.collect(Collectors.joining(" ")),
        lines(
            Words.options(command).stream().filter(Words::takesValue).map(BashCompletion::values)));
  }

  private static String values(OptionSpec option) {
    return "        %s) words='%s' ;;"
        .formatted(
            String.join(" | ", option.names()),
            String.join(" ", Words.choices(option).orElse(List.of())));
  }

  private static String lines(Stream<String> lines) {
    return lines.collect(Collectors.joining("\n"));
  }
}
