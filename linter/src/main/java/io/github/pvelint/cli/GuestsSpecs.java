package io.github.pvelint.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** How {@code coverage} and {@code migration} are called. */
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
            "become of the backups is said below each guest.",
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
