package io.github.pvelint.cli;

import io.github.pvelint.input.Inputs;
import io.github.pvelint.lint.InGuestWaivers;
import io.github.pvelint.policy.node.PolicyException;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.RuleInfo;
import java.util.List;

/** What a run with policies asks. Apart, so that a run without any loads nothing of it. */
final class PolicyCheck {
  private final Streams streams;
  private final CheckOptions options;
  private final PolicyOptions policies;
  private final InGuestWaivers inGuests;

  PolicyCheck(
      Streams streams, CheckOptions options, PolicyOptions policies, InGuestWaivers inGuests) {
    this.streams = streams;
    this.options = options;
    this.policies = policies;
    this.inGuests = inGuests;
  }

  /**
   * The question.
   *
   * @throws UsageException if a policy is not as it should be; standard error says why
   */
  Question question(List<Rule> ours, Inputs inputs) {
    try {
      LoadedPolicies loaded = policies.load(policies.folders(inputs), ours);
      RunPolicies policy = loaded.policies();
      List<Rule> all = loaded.rules(ours);
      List<Rule> rules =
          new RuleSelection(all).select(options.rules(), options.disabled(), policy::mayAsk);
      sayWhatIsLeftOut(all, rules, policy);
      return new Question(rules, policy, new RunWaivers(policy, inGuests).of(all));
    } catch (PolicyException e) {
      e.problems().forEach(problem -> streams.complain(problem.toString()));
      throw new UsageException("nothing was linted: a policy is not as it should be");
    }
  }

  /** Whoever names rules wants no others; that these include locked ones must not go unsaid. */
  private void sayWhatIsLeftOut(List<Rule> all, List<Rule> rules, RunPolicies policy) {
    if (options.rules().isEmpty()) {
      return;
    }
    List<String> locked =
        all.stream()
            .filter(rule -> !rules.contains(rule))
            .map(Rule::info)
            .filter(rule -> policy.lock(rule).isPresent())
            .map(RuleInfo::id)
            .toList();
    if (!locked.isEmpty()) {
      streams.complain("--rule leaves out what is locked: " + String.join(", ", locked));
    }
  }
}
