package io.github.pvelint.cli;

import io.github.pvelint.controls.Framework;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** How {@code coverage}, {@code migration} and {@code controls} are called. */
final class GuestsSpecs {
  private GuestsSpecs() {}

  /** The command {@code coverage}. */
  static CommandSpec coverage() {
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

  /** The command {@code migration}. */
  static CommandSpec migration() {
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

  /** The command {@code controls}. */
  static CommandSpec controls() {
    CommandSpec spec =
        guests("controls", "Show what there is for and against controls of security catalogues.")
            .addOption(
                Spec.one("NAME", "--framework")
                    .completionCandidates(Stream.of(Framework.values()).map(Framework::id).toList())
                    .description("just this catalogue: bsi, iso, nist or cis")
                    .build());
    spec.usageMessage()
        .customSynopsis("pvelint controls [OPTION...] [PATH...]")
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
    return Spec.command(name, "[--format text|json|markdown] [PATH...]", description)
        .addPositional(
            Spec.positional("PATH")
                .arity("0..*")
                .description(
                    "a guest config or a directory (up to all of /etc/pve); the current directory"
                        + " by default")
                .build())
        .addOption(Spec.listFormat())
        .addOption(
            Spec.one("8|9", "--pve-version")
                .completionCandidates(List.of("8", "9"))
                .description("the Proxmox VE release to judge by; 9 by default")
                .build());
  }
}
