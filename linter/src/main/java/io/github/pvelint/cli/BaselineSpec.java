package io.github.pvelint.cli;

import picocli.CommandLine.Model.CommandSpec;

/** How {@code baseline} is called. */
final class BaselineSpec {
  private BaselineSpec() {}

  /** The command with its subcommands. */
  static CommandSpec spec() {
    CommandSpec spec =
        Spec.command("baseline", "prune [OPTION...] [PATH...]", "Keep a baseline short.")
            .addSubcommand("prune", prune());
    spec.usageMessage()
        .commandListHeading("%nCommands:%n")
        .footer(
            "",
            "A baseline is written by `pvelint check --write-baseline FILE`; with `pvelint",
            "check --baseline FILE` only what is new fails.",
            "",
            "Example:",
            "  pvelint baseline prune");
    return spec;
  }

  private static CommandSpec prune() {
    CommandSpec spec =
        Spec.command(
                "prune",
                "[--baseline FILE] [PATH...]",
                "Take out of a baseline what is gone from the guests.")
            .addPositional(
                Spec.positional("PATH")
                    .arity("0..*")
                    .description(
                        "what the baseline was written of; the current directory by default")
                    .build())
            .addOption(
                Spec.one("FILE", "--baseline")
                    .description("the baseline; " + BaselineFile.USUAL + " by default")
                    .build());
    spec.usageMessage()
        .customSynopsis("pvelint baseline prune [--baseline FILE] [PATH...]")
        .footer(
            "",
            "What cannot be judged stays: files that were not read, rules that need a file",
            "that is missing.",
            "",
            "Exit codes: 0, 2 for wrong usage or unreadable input, 3 if there is no guest.",
            "",
            "Examples:",
            "  pvelint baseline prune",
            "  pvelint baseline prune --baseline ci/known.json nodes");
    return spec;
  }
}
