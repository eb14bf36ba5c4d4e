package io.github.pvelint.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** How {@code check} is called. */
final class CheckSpec {
  private CheckSpec() {}

  /** The command. */
  static CommandSpec spec() {
    CommandSpec spec =
        Spec.command(
                "check", "[OPTION...] [PATH...]", "Lint files, directories and standard input.")
            .addPositional(
                Spec.positional("PATH")
                    .arity("0..*")
                    .description(
                        "a guest config, a directory (from VMID.conf to all of /etc/pve), or - for"
                            + " standard input; the current directory by default")
                    .build())
            .addOption(
                Spec.many("FORMAT[=FILE]", "--format", "-f")
                    .completionCandidates(Spec.ids(Output.Format.values(), Output.Format::id))
                    .description(
                        "write the report as "
                            + Output.Format.names()
                            + ", to standard output or to FILE; may be repeated")
                    .build())
            .addOption(
                Spec.many("ID", "--rule")
                    .completionCandidates(Spec.ruleIds())
                    .description(
                        "just this rule, or those that a glob such as 'privileged-*' matches, also"
                            + " if off by default; may be repeated")
                    .build())
            .addOption(
                Spec.many("ID", "--disable")
                    .completionCandidates(Spec.ruleIds())
                    .description("not this rule, or those that a glob matches; may be repeated")
                    .build())
            .addOption(
                Spec.many("TAG=NEED", "--need")
                    .description(
                        "guests with this tag need isolation, live-migration, own-kernel, non-linux"
                            + " or a backup every so many hours (backup-24h); may be repeated")
                    .build())
            .addOption(
                Spec.one("FILE", "--policy")
                    .description(
                        "this policy in place of pvelint.yaml (also .json, .properties) in the"
                            + " folders of what is linted")
                    .build())
            .addOption(
                Spec.one("LEVEL", "--fail-on")
                    .completionCandidates(List.of("error", "warning", "note", "never"))
                    .description(
                        "exit with 1 from this severity on: error, warning (the default), note,"
                            + " never")
                    .build())
            .addOption(
                Spec.one("8|9", "--pve-version")
                    .completionCandidates(List.of("8", "9"))
                    .description("the Proxmox VE release to judge by; 9 by default")
                    .build())
            .addOption(
                Spec.one("INSTANT", "--now")
                    .description(
                        "the time to judge by instead of the clock's: 2026-01-31T12:00:00Z")
                    .build())
            .addOption(
                Spec.one("REV", "--rev")
                    .description(
                        "lint git repositories as they are at this revision: a branch, a tag,"
                            + " HEAD~3, a commit")
                    .build())
            .addOption(
                Spec.one("NAME", "--stdin-filename")
                    .description("the path that standard input stands for")
                    .build())
            .addOption(
                Spec.one("PREFIX", "--path-prefix")
                    .description("put this folder before the names of files in reports")
                    .build())
            .addOption(
                Spec.one("N", "--jobs")
                    .type(Integer.class)
                    .description("work on a large tree with N threads; one a processor by default")
                    .build())
            .addOption(
                Spec.one("FILE", "--baseline")
                    .description(
                        "only what is not in this baseline fails the run; JSON of ours or SARIF")
                    .build())
            .addOption(
                Spec.one("FILE", "--write-baseline")
                    .description("write what is found to a baseline, so that it fails no later run")
                    .build())
            .addOption(
                Spec.one("FILE", "--history")
                    .description(
                        "keep in this database what was found when, and tell what is new and what"
                            + " is fixed since the last run")
                    .build())
            .addOption(
                Spec.one("NAME", "--category")
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
}
