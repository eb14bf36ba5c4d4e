package io.github.pvelint.cli;

import picocli.CommandLine.Model.CommandSpec;

/** How {@code calendar} is called. */
final class CalendarSpec {
  private CalendarSpec() {}

  /** The command. */
  static CommandSpec spec() {
    CommandSpec spec =
        Spec.command(
                "calendar",
                "[OPTION...] EVENT",
                "Show when a calendar event, the schedule of a job, elapses next.")
            .addPositional(
                Spec.positional("EVENT")
                    .index("0")
                    .arity("1")
                    .required(true)
                    .description("the event, as one argument: 'mon..fri 02:30'")
                    .build())
            .addOption(
                Spec.one("INSTANT", "--after")
                    .description(
                        "strictly after this instant instead of the clock's: 2026-01-31T12:00:00Z")
                    .build())
            .addOption(
                Spec.one("ZONE", "--zone")
                    .description("the node's time zone instead of this system's: Europe/Vienna")
                    .build())
            .addOption(
                Spec.one("N", "--count")
                    .description("how many times at most; 5 by default")
                    .build());
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
}
