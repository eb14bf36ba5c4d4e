package io.github.pvelint.cli;

import io.github.pvelint.model.Circumstances;
import io.github.pvelint.policy.cel.OwnRule;
import io.github.pvelint.policy.node.PolicyException;
import io.github.pvelint.report.Redactor;
import io.github.pvelint.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code policy test}: holds rules of policies against their own examples. */
final class PolicyTest {
  private final Environment environment;
  private final Streams streams;
  private final Redactor redactor = new Redactor();

  PolicyTest(Environment environment, Streams streams) {
    this.environment = environment;
    this.streams = streams;
  }

  /**
   * Runs it and says how it went.
   *
   * @param path a policy file or a folder
   */
  int run(String path) throws IOException, PolicyException {
    Path place = environment.workingDirectory().resolve(path);
    boolean isFolder = Files.isDirectory(place);
    Path folder = isFolder ? place.toRealPath() : environment.workingDirectory();
    PolicyOptions options =
        new PolicyOptions(
            environment,
            CheckOptions.of(List.of("."), Set.of())
                .with(isFolder ? Optional.empty() : Optional.of(path)));
    LoadedPolicies loaded = options.load(Map.of("", folder), Rules.all());
    if (loaded.own().isEmpty()) {
      streams.complain("no policy here brings rules along (`custom-rules`)");
      return ExitCode.TROUBLE;
    }
    RuleTrial trial =
        new RuleTrial(
            folder.getFileSystem(),
            options.search(),
            new Circumstances(
                loaded.policies().of("").orElseThrow().pveVersion(),
                environment.clock().instant()));
    boolean isGood = true;
    for (OwnRule rule : loaded.own()) {
      isGood &= report(rule.info().id(), trial.of(rule));
    }
    return isGood ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private boolean report(String rule, RuleTrial.Outcome outcome) {
    if (outcome.faults().isEmpty()) {
      streams.print(rule + ": in order (" + outcome.shown() + ")\n");
      return true;
    }
    outcome.faults().forEach(fault -> streams.print(redactor.line(rule + ": " + fault) + "\n"));
    return false;
  }
}
