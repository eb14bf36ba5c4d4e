package io.github.pvelint.cli;

import java.util.List;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The commands and their options, for picocli: what there is to parse and what help shows. */
final class CommandSpecs {
  private static final int WIDTH = 80;

  private CommandSpecs() {}

  /** The command {@code pvelint} with all its subcommands. */
  static CommandSpec pvelint() {
    CommandSpec spec =
        command(
                "pvelint",
                "[COMMAND] [OPTION...]",
                "Lints the guest configs of Proxmox VE: containers and virtual machines.")
            .addOption(
                OptionSpec.builder("-V", "--version")
                    .versionHelp(true)
                    .description("show the version")
                    .build())
            .addSubcommand("check", check())
            .addSubcommand("coverage", coverage())
            .addSubcommand("migration", migration())
            .addSubcommand("controls", controls())
            .addSubcommand("parse", parse())
            .addSubcommand("rules", rules())
            .addSubcommand("explain", explain())
            .addSubcommand("calendar", calendar());
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

  private static CommandSpec check() {
    CommandSpec spec =
        command("check", "[OPTION...] [PATH...]", "Lint files, directories and standard input.")
            .addPositional(
                positional("PATH")
                    .arity("0..*")
                    .description(
                        "a guest config, a directory (from VMID.conf to all of /etc/pve), or - for"
                            + " standard input; the current directory by default")
                    .build())
            .addOption(
                many("FORMAT[=FILE]", "--format", "-f")
                    .description(
                        "write the report as text, sarif or json, to standard output or to FILE;"
                            + " may be repeated")
                    .build())
            .addOption(
                many("ID", "--rule")
                    .description(
                        "just this rule, or those that a glob such as 'privileged-*' matches, also if off"
                            + " by default; may be repeated")
                    .build())
            .addOption(
                many("ID", "--disable")
                    .description("not this rule, or those that a glob matches; may be repeated")
                    .build())
            .addOption(
                many("TAG=NEED", "--need")
                    .description(
                        "guests with this tag need isolation, live-migration, own-kernel, non-linux"
                            + " or a backup every so many hours (backup-24h); may be repeated")
                    .build())
            .addOption(
                one("LEVEL", "--fail-on")
                    .description(
                        "exit with 1 from this severity on: error, warning (the default), note, never")
                    .build())
            .addOption(
                one("8|9", "--pve-version")
                    .description("the Proxmox VE release to judge by; 9 by default")
                    .build())
            .addOption(
                one("INSTANT", "--now")
                    .description(
                        "the time to judge by instead of the clock's: 2026-01-31T12:00:00Z")
                    .build())
            .addOption(
                one("NAME", "--stdin-filename")
                    .description("the path that standard input stands for")
                    .build())
            .addOption(
                one("PREFIX", "--path-prefix")
                    .description("put this folder before the names of files in reports")
                    .build())
            .addOption(
                one("NAME", "--category")
                    .description("the category of the analysis in SARIF, to tell several apart")
                    .build());
    for (Flag flag : Flag.values()) {
      spec.addOption(OptionSpec.builder(flag.option()).description(flag.description()).build());
    }
    spec.usageMessage()
        .footer(
            "",
            "Exit codes:",
            "  0  nothing found that fails the run",
            "  1  findings at or above --fail-on",
            "  2  wrong usage, unreadable input, or a fault of pvelint",
            "  3  no guest config found",
            "",
            "Examples:",
            "  pvelint check nodes/pve1/lxc/101.conf",
            "  pvelint check --format text --format sarif=pvelint.sarif .",
            "  pvelint check --rule 'privileged-*' --fail-on error /etc/pve",
            "  git show HEAD:lxc/101.conf | pvelint check --stdin-filename lxc/101.conf -");
    return spec;
  }

  private static CommandSpec coverage() {
    CommandSpec spec =
        guests("coverage", "Show which backup jobs take which guests, and what of them.");
    spec.usageMessage()
        .footer(
            "",
            "A job counts if it really starts and takes the guest on its node. What would",
            "become of the backups is said below each guest. Schedules are taken to be in",
            "the time zone of this system.",
            "",
            "Exit codes: 0, 2 for wrong usage or unreadable input, 3 if there is no guest.",
            "",
            "Examples:",
            "  pvelint coverage /etc/pve",
            "  pvelint coverage --format markdown . > coverage.md");
    return spec;
  }

  private static CommandSpec migration() {
    CommandSpec spec =
        guests("migration", "Show to which nodes guests can migrate, and what is in the way.");
    spec.usageMessage()
        .footer(
            "",
            "LIVE: while it runs, copying local disks along. RESTART: shut down, moved and",
            "started again. OFFLINE: while it is stopped. SNAPSHOT: of its disks, by hand.",
            "`?` where the answer depends on something that was not given.",
            "",
            "Exit codes: 0, 2 for wrong usage or unreadable input, 3 if there is no guest.",
            "",
            "Examples:",
            "  pvelint migration /etc/pve",
            "  pvelint migration --format json nodes/pve1");
    return spec;
  }

  private static CommandSpec controls() {
    CommandSpec spec =
        guests("controls", "Show what there is for and against controls of security catalogues.")
            .addOption(
                one("NAME", "--framework")
                    .description("just this catalogue: bsi, iso, nist or cis")
                    .build());
    spec.usageMessage()
        .footer(
            "",
            "The rules that run by default are held against all that is found. A rule",
            "supports a control: it shows a part of it. Whether a control is met, no config",
            "can show.",
            "",
            "Exit codes: 0, 2 for wrong usage or unreadable input, 3 if there is no guest.",
            "",
            "Examples:",
            "  pvelint controls /etc/pve",
            "  pvelint controls --framework bsi --format markdown . > bsi.md");
    return spec;
  }

  private static CommandSpec guests(String name, String description) {
    return command(name, "[--format text|json|markdown] [PATH...]", description)
        .addPositional(
            positional("PATH")
                .arity("0..*")
                .description(
                    "a guest config or a directory (up to all of /etc/pve); the current directory"
                        + " by default")
                .build())
        .addOption(
            one("FORMAT", "--format").description("text (the default), json or markdown").build())
        .addOption(
            one("8|9", "--pve-version")
                .description("the Proxmox VE release to judge by; 9 by default")
                .build());
  }

  private static CommandSpec parse() {
    CommandSpec spec =
        command("parse", "[--kind lxc|qemu] FILE...", "Show how Proxmox VE loads guest configs.")
            .addPositional(
                positional("FILE")
                    .arity("1..*")
                    .required(true)
                    .description("guest configs")
                    .build())
            .addOption(
                one("KIND", "--kind")
                    .description(
                        "lxc or qemu; by default what the path says (lxc/, qemu-server/), else the"
                            + " content")
                    .build());
    spec.usageMessage()
        .footer(
            "",
            "Prints one JSON object a line: the values of each section as they are loaded,",
            "and what Proxmox VE would complain about.",
            "",
            "Examples:",
            "  pvelint parse /etc/pve/lxc/101.conf",
            "  pvelint parse --kind qemu template.conf");
    return spec;
  }

  private static CommandSpec rules() {
    CommandSpec spec =
        command("rules", "[OPTION...]", "List the rules.")
            .addOption(
                one("CONTROL", "--control")
                    .description(
                        "just the rules that support this control of BSI IT-Grundschutz, ISO 27001,"
                            + " NIST SP 800-53 or the CIS Controls, or a part of it: SYS.1.6.A17,"
                            + " SYS.1.6, A.8, AC-6, 11.2, nist")
                    .build())
            .addOption(
                one("FORMAT", "--format")
                    .description("text (the default), json or markdown")
                    .build());
    spec.usageMessage()
        .footer("", "Examples:", "  pvelint rules", "  pvelint rules --control SYS.1.6", "  pvelint rules --format markdown");
    return spec;
  }

  private static CommandSpec explain() {
    CommandSpec spec =
        command("explain", "RULE", "Explain a rule.")
            .addPositional(
                positional("RULE")
                    .index("0")
                    .arity("1")
                    .required(true)
                    .description("the rule's id")
                    .build());
    spec.usageMessage().footer("", "Example:", "  pvelint explain privileged-container");
    return spec;
  }

  private static CommandSpec calendar() {
    CommandSpec spec =
        command(
                "calendar",
                "[OPTION...] EVENT",
                "Show when a calendar event, the schedule of a job, elapses next.")
            .addPositional(
                positional("EVENT")
                    .index("0")
                    .arity("1")
                    .required(true)
                    .description("the event, as one argument: 'mon..fri 02:30'")
                    .build())
            .addOption(
                one("INSTANT", "--after")
                    .description(
                        "strictly after this instant instead of the clock's: 2026-01-31T12:00:00Z")
                    .build())
            .addOption(
                one("ZONE", "--zone")
                    .description("the node's time zone instead of this system's: Europe/Vienna")
                    .build())
            .addOption(
                one("N", "--count").description("how many times at most; 5 by default").build());
    spec.usageMessage()
        .footer(
            "",
            "Prints one JSON object: whether Proxmox VE takes the event (else `problem` says",
            "why not), and the next instants in UTC, fewer if it does not elapse any more.",
            "",
            "Examples:",
            "  pvelint calendar 'sat 03:00'",
            "  pvelint calendar --zone Europe/Vienna --count 3 '*-1/3-1 02:30'");
    return spec;
  }

  private static CommandSpec command(String name, String synopsis, String description) {
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

  private static PositionalParamSpec.Builder positional(String label) {
    return PositionalParamSpec.builder()
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(label);
  }

  private static OptionSpec.Builder many(String label, String name, String... shorter) {
    return OptionSpec.builder(name, shorter)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .paramLabel(label);
  }

  private static OptionSpec.Builder one(String label, String name) {
    return OptionSpec.builder(name).type(String.class).arity("1").paramLabel(label);
  }

  /** Help is plain text, whatever the terminal. */
  static Ansi plain() {
    return Ansi.OFF;
  }
}
