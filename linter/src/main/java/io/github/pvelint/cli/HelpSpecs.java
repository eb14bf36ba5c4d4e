package io.github.pvelint.cli;

import io.github.pvelint.cli.help.Shell;
import picocli.CommandLine.Model.CommandSpec;

/** How {@code completion} and {@code man} are called. */
final class HelpSpecs {
  private HelpSpecs() {}

  /** The command {@code completion}. */
  static CommandSpec completion() {
    CommandSpec spec =
        Spec.command(
                "completion", "SHELL", "Print what makes a shell complete pvelint's arguments.")
            .addPositional(
                Spec.positional("SHELL")
                    .index("0")
                    .arity("1")
                    .required(true)
                    .completionCandidates(Spec.ids(Shell.values(), Shell::id))
                    .description("bash, zsh or fish")
                    .build());
    spec.usageMessage()
        .footer(
            "",
            "Examples:",
            "  source <(pvelint completion bash)     in ~/.bashrc",
            "  source <(pvelint completion zsh)      in ~/.zshrc, after compinit",
            "  pvelint completion fish > ~/.config/fish/completions/pvelint.fish");
    return spec;
  }

  /** The command {@code man}. */
  static CommandSpec man() {
    CommandSpec spec = Spec.command("man", "", "Print the manual page.");
    spec.usageMessage()
        .footer(
            "",
            "Examples:",
            "  pvelint man | man -l -",
            "  pvelint man > /usr/local/share/man/man1/pvelint.1");
    return spec;
  }
}
