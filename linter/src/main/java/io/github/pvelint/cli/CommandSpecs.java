package io.github.pvelint.cli;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The commands and their options, for picocli: what there is to parse and what help shows. */
final class CommandSpecs {
  private CommandSpecs() {}

  /** The command {@code pvelint} with all its subcommands. */
  static CommandSpec pvelint() {
    CommandSpec spec =
        Spec.command(
                "pvelint",
                "[COMMAND] [OPTION...]",
                "Lints the guest configs of Proxmox VE: containers and virtual machines.")
            .addOption(
                OptionSpec.builder("-V", "--version")
                    .versionHelp(true)
                    .description("show the version")
                    .build())
            .addSubcommand("check", CheckSpec.spec())
            .addSubcommand("audit", AuditSpec.spec())
            .addSubcommand("baseline", BaselineSpec.spec())
            .addSubcommand("coverage", GuestsSpecs.coverage())
            .addSubcommand("migration", GuestsSpecs.migration())
            .addSubcommand("controls", GuestsSpecs.controls())
            .addSubcommand("parse", ParseSpec.spec())
            .addSubcommand("rules", RulesSpec.spec())
            .addSubcommand("explain", ExplainSpec.spec())
            .addSubcommand("policy", PolicySpecs.policy())
            .addSubcommand("calendar", CalendarSpec.spec())
            .addSubcommand("completion", HelpSpecs.completion())
            .addSubcommand("man", HelpSpecs.man());
    spec.usageMessage()
        .commandListHeading("%nCommands:%n")
        .footer(
            "",
            "Examples:",
            "  pvelint check                     lint all below this directory",
            "  pvelint check /etc/pve            lint a node's cluster",
            "  pvelint explain bind-mount-not-backed-up",
            "",
            "`pvelint COMMAND --help` tells more about a command.");
    return spec;
  }

  /** Help is plain text, whatever the terminal. */
  static Ansi plain() {
    return Ansi.OFF;
  }
}
