package io.github.pvelint.cli;

import picocli.CommandLine.Model.CommandSpec;

/** How {@code rules} is called. */
final class RulesSpec {
  private RulesSpec() {}

  /** The command. */
  static CommandSpec spec() {
    CommandSpec spec =
        Spec.command("rules", "[OPTION...]", "List the rules.")
            .addOption(
                Spec.one("CONTROL", "--control")
                    .description(
                        "just the rules that support this control of BSI IT-Grundschutz, ISO 27001,"
                            + " NIST SP 800-53 or the CIS Controls, or a part of it: SYS.1.6.A17,"
                            + " SYS.1.6, A.8, AC-6, 11.2, nist")
                    .build())
            .addOption(Spec.listFormat());
    spec.usageMessage()
        .footer(
            "",
            "Examples:",
            "  pvelint rules",
            "  pvelint rules --control SYS.1.6",
            "  pvelint rules --format markdown");
    return spec;
  }
}
