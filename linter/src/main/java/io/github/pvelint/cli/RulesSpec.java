package io.github.pvelint.cli;

import picocli.CommandLine.Model.CommandSpec;

/** How {@code rules} is called. */
final class RulesSpec {
  private RulesSpec() {}

  /** The command. */
  static CommandSpec spec() {
    CommandSpec spec =
        Spec.command("rules", "[--format text|json|markdown]", "List the rules.")
            .addOption(Spec.listFormat());
    spec.usageMessage()
        .footer("", "Examples:", "  pvelint rules", "  pvelint rules --format markdown");
    return spec;
  }
}
