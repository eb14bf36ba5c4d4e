package io.github.pvelint.cli;

import io.github.pvelint.input.Audit;
import io.github.pvelint.input.InputReader;
import io.github.pvelint.input.Inputs;
import io.github.pvelint.input.Request;
import io.github.pvelint.lint.InGuestWaivers;
import io.github.pvelint.lint.Report;
import io.github.pvelint.model.Circumstances;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    Asked asked = new Asked(new Questions(environment, streams, options, InGuestWaivers.NONE));
    Optional<Inputs> inputs =
        audit.since().isPresent()
            ? Optional.empty()
            : Optional.of(read(options, options.request(), circumstances));
    Report report =
        inputs.isPresent()
            ? compared(options, asked, inputs.get())
            : new SinceRun(options, environment.workingDirectory())
                .report(
                    audit.since().orElseThrow(),
                    request -> judge(asked, read(options, request, circumstances)));
    return check.report(
        report, inputs, asked.ofNewest().isFailedBy(report), options, circumstances);
  }

  /** What was asked of one state after the other, the newest first. */
  private static final class Asked {
    private final Questions questions;
    private final List<Question> all = new ArrayList<>();

    Asked(Questions questions) {
      this.questions = questions;
    }

    Report lint(Inputs inputs) {
      Question question = questions.of(inputs);
      all.add(question);
      return question.lint(inputs.models(), inputs.troubles());
    }

    /** Names of the files that findings of the last state are reported in. */
    Set<String> reported(Inputs inputs) {
      return all.get(all.size() - 1).reported(inputs);
    }

    Question ofNewest() {
      return all.get(0);
    }
  }

  private Inputs read(CheckOptions options, Request request, Circumstances circumstances) {
    InputReader reader =
        new InputReader(environment.workingDirectory(), environment.standardInput());
    return Audit.join(Progress.read(environment, options, reader, request, circumstances));
  }

  private static Report judge(Asked asked, Inputs inputs) {
    Report whole = asked.lint(inputs);
    return whole.about(asked.reported(inputs), inputs.guests()).with(inputs.notices());
  }

  private Report compared(CheckOptions options, Asked asked, Inputs inputs) {
    Baselines baselines = new Baselines(environment, streams, options);
    Report whole = baselines.compare(asked.lint(inputs), inputs);
    return baselines.apply(whole, inputs, asked.reported(inputs)).with(inputs.notices());
  }
}
