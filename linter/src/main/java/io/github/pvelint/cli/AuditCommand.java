package io.github.pvelint.cli;

import io.github.pvelint.input.Audit;
import io.github.pvelint.input.InputReader;
import io.github.pvelint.input.Inputs;
import io.github.pvelint.input.Request;
import io.github.pvelint.lint.InGuestWaivers;
import io.github.pvelint.lint.Linter;
import io.github.pvelint.lint.Policy;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Waivers;
import io.github.pvelint.model.Circumstances;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rules.Rules;
import java.util.List;

/**
 * {@code audit}: as {@code check}, with backups as evidence, or with commits as culprits. What
 * guests' descriptions say of waivers does not count: whoever is audited does not sign the audit.
 */
final class AuditCommand {
  private final Environment environment;
  private final Streams streams;

  AuditCommand(Environment environment, Streams streams) {
    this.environment = environment;
    this.streams = streams;
  }

  /** Runs it and says how it went. */
  int run(Command.Audit audit) {
    CheckOptions options = audit.options();
    if (options.isAboutFixing()) {
      throw new UsageException("audit changes nothing: `pvelint check --fix` does");
    }
    CheckCommand check = new CheckCommand(environment, streams);
    Circumstances circumstances = check.circumstances(options);
    Linter linter = linter(options);
    Report report =
        audit.since().isPresent()
            ? new SinceRun(options, environment.workingDirectory())
                .report(
                    audit.since().get(), request -> judge(linter, read(request, circumstances)))
            : compared(options, linter, read(options.request(), circumstances));
    return check.report(report, options, circumstances);
  }

  private static Linter linter(CheckOptions options) {
    List<Rule> all = Rules.all();
    List<Rule> rules = new RuleSelection(all).select(options.rules(), options.disabled());
    Waivers waivers =
        new Waivers(List.of(), InGuestWaivers.NONE, rule -> false, Waivers.waivable(all));
    return new Linter(rules, Policy.NONE, waivers);
  }

  private Inputs read(Request request, Circumstances circumstances) {
    return Audit.join(
        new InputReader(environment.workingDirectory(), environment.standardInput())
            .read(request, circumstances));
  }

  private static Report judge(Linter linter, Inputs inputs) {
    return linter
        .lint(inputs.models(), inputs.troubles())
        .about(inputs.given(), inputs.guests())
        .with(inputs.notices());
  }

  private Report compared(CheckOptions options, Linter linter, Inputs inputs) {
    return new Baselines(environment, streams, options)
        .apply(linter.lint(inputs.models(), inputs.troubles()), inputs, inputs.given())
        .with(inputs.notices());
  }
}
