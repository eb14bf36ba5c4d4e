package io.github.pvelint.cli;

import picocli.CommandLine.Model.CommandSpec;

/** How {@code explain} is called. */
final class ExplainSpec {
  private ExplainSpec() {}

  /** The command. */
  static CommandSpec spec() {
    CommandSpec spec =
        Spec.command("explain", "RULE", "Explain a rule.")
            .addPositional(
                Spec.positional("RULE")
                    .index("0")
                    .arity("1")
                    .completionCandidates(Spec.ruleIds())
                    .required(true)
                    .description("the rule's id")
                    .build());
    spec.usageMessage().footer("", "Example:", "  pvelint explain privileged-container");
    return spec;
  }
}
