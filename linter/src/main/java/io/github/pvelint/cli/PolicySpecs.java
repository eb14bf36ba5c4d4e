package io.github.pvelint.cli;

import picocli.CommandLine.Model.CommandSpec;

/** How {@code policy} and its subcommands are called. */
final class PolicySpecs {
  private PolicySpecs() {}

  /** The command with its subcommands. */
  static CommandSpec policy() {
    CommandSpec spec =
        Spec.command("policy", "COMMAND", "Work with policy files.")
            .addSubcommand("init", init())
            .addSubcommand("check", check())
            .addSubcommand("show", show())
            .addSubcommand("test", test())
            .addSubcommand("schema", schema());
    spec.usageMessage()
        .commandListHeading("%nCommands:%n")
        .footer(
            "",
            "A policy is a file pvelint.yaml (also .pvelint.yaml, pvelint.json or",
            "pvelint.properties) in the folder of what is linted or above it, up to where",
            "the repository begins; the nearer one is laid over the farther one.",
            "",
            "Examples:",
            "  pvelint policy init",
            "  pvelint policy show nodes/pve1/lxc/101.conf");
    return spec;
  }

  /** Whether a command is {@code policy} or below it. */
  static boolean isPart(CommandSpec spec) {
    return spec.name().equals("policy")
        || (spec.parent() != null && spec.parent().name().equals("policy"));
  }

  private static CommandSpec init() {
    CommandSpec spec =
        sub("init", "[FOLDER]", "Write a policy to begin with, from what the folder holds.")
            .addPositional(
                Spec.positional("FOLDER")
                    .arity("0..1")
                    .description("where to write pvelint.yaml; the current directory by default")
                    .build());
    spec.usageMessage().footer("", "Example:", "  pvelint policy init");
    return spec;
  }

  private static CommandSpec check() {
    CommandSpec spec =
        sub("check", "[FILE...]", "Tell what is wrong with policy files.")
            .addPositional(
                Spec.positional("FILE")
                    .arity("0..*")
                    .description("policy files; by default those that hold in this directory")
                    .build());
    spec.usageMessage()
        .footer(
            "",
            "Exit codes: 0, or 2 if anything is wrong or there is none.",
            "",
            "Example:",
            "  pvelint policy check pvelint.yaml");
    return spec;
  }

  private static CommandSpec show() {
    CommandSpec spec =
        sub("show", "[OPTION...] [PATH]", "Show what holds, and which line says so.")
            .addPositional(
                Spec.positional("PATH")
                    .arity("0..1")
                    .description(
                        "a folder, or a guest config to see what holds for that guest; the"
                            + " current directory by default")
                    .build())
            .addOption(
                Spec.one("FILE", "--policy")
                    .description("this policy in place of those in the folders")
                    .build())
            .addOption(
                Spec.one("FORMAT", "--format").description("text (the default) or json").build());
    spec.usageMessage()
        .footer("", "Examples:", "  pvelint policy show", "  pvelint policy show --format json");
    return spec;
  }

  private static CommandSpec test() {
    CommandSpec spec =
        sub("test", "[PATH]", "Hold the rules of a policy against their own examples.")
            .addPositional(
                Spec.positional("PATH")
                    .arity("0..1")
                    .description(
                        "a policy file, or a folder for what holds in it; the current directory by"
                            + " default")
                    .build());
    spec.usageMessage()
        .footer(
            "",
            "Each rule needs a bad example that raises it. Examples and fixtures are in the",
            "policy: bad, good, fixtures.",
            "",
            "Exit codes: 0, 1 if an example does not show what it should, 2 if a policy is",
            "not as it should be or brings no rules along.",
            "",
            "Examples:",
            "  pvelint policy test",
            "  pvelint policy test pvelint.yaml");
    return spec;
  }

  private static CommandSpec schema() {
    CommandSpec spec = sub("schema", "", "Print the JSON Schema of policy files, for editors.");
    spec.usageMessage().footer("", "Example:", "  pvelint policy schema > pvelint.schema.json");
    return spec;
  }

  private static CommandSpec sub(String name, String synopsis, String description) {
    CommandSpec spec = Spec.command(name, synopsis, description);
    spec.usageMessage().customSynopsis(("pvelint policy " + name + " " + synopsis).strip());
    return spec;
  }
}
