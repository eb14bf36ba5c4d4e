package io.github.pvelint.cli;

import io.github.pvelint.input.Inputs;
import io.github.pvelint.lint.FailOn;
import io.github.pvelint.lint.InGuestWaivers;
import io.github.pvelint.lint.Waivers;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rules.Rules;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Makes of options and policies what a run asks. */
final class Questions {
  private final Environment environment;
  private final Streams streams;
  private final CheckOptions options;
  private final InGuestWaivers inGuests;

  Questions(
      Environment environment, Streams streams, CheckOptions options, InGuestWaivers inGuests) {
    this.environment = environment;
    this.streams = streams;
    this.options = options;
    this.inGuests = inGuests;
  }

  /**
   * Whether one policy speaks for all that lies below a folder: it can be asked about as a whole
   * alone, since what a policy says may turn out to hold for nothing.
   */
  boolean haveCommonPolicy(Path folder) {
    return !new PolicyOptions(environment, options).areAbsentAbove(folder);
  }

  /**
   * What is asked of some input.
   *
   * @throws UsageException if an option or a policy is not as it should be
   */
  Question of(Inputs inputs) {
    List<Rule> all = Rules.all();
    PolicyOptions policies = new PolicyOptions(environment, options);
    if (!policies.areAbsent(inputs)) {
      return new PolicyCheck(streams, options, policies, inGuests).question(all, inputs);
    }
    List<Rule> usual = new RuleSelection(all).select(options.rules(), options.disabled());
    FailOn failOn = options.failOn().orElse(FailOn.STANDARD);
    return new Question(
        usual, new Policies.None(failOn, Optional.empty()), Waivers.withoutPolicy(all, inGuests));
  }
}
