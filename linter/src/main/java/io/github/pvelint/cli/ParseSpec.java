package io.github.pvelint.cli;

import io.github.pvelint.schema.GuestKind;
import picocli.CommandLine.Model.CommandSpec;

/** How {@code parse} is called. */
final class ParseSpec {
  private ParseSpec() {}

  /** The command. */
  static CommandSpec spec() {
    CommandSpec spec =
        Spec.command(
                "parse", "[--kind lxc|qemu] FILE...", "Show how Proxmox VE loads guest configs.")
            .addPositional(
                Spec.positional("FILE")
                    .arity("1..*")
                    .required(true)
                    .description("guest configs")
                    .build())
            .addOption(
                Spec.one("KIND", "--kind")
                    .completionCandidates(Spec.ids(GuestKind.values(), GuestKind::id))
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
}
