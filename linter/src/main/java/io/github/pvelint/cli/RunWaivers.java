package io.github.pvelint.cli;

import io.github.pvelint.lint.InGuestWaivers;
import io.github.pvelint.lint.PolicyWaiver;
import io.github.pvelint.lint.WaiverTerms;
import io.github.pvelint.lint.Waivers;
import io.github.pvelint.model.Waiver;
import io.github.pvelint.policy.EffectivePolicy;
import io.github.pvelint.rule.Rule;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The waivers of a run, in which each folder has a policy of its own. */
final class RunWaivers {
  private final RunPolicies policies;
  private final WaiverTerms standard;
  private final IdentityHashMap<EffectivePolicy, WaiverTerms> terms = new IdentityHashMap<>();

  /** By the waiver: one file may be part of several policies. */
  private final Map<Waiver, List<InForce>> written = new LinkedHashMap<>();

  /** A waiver as part of a policy. */
  private record InForce(EffectivePolicy policy, PolicyWaiver waiver) {}

  /**
   * The waivers of policies.
   *
   * @param usual how far those in guests reach where no policy says so
   */
  RunWaivers(RunPolicies policies, InGuestWaivers usual) {
    this.policies = policies;
    this.standard = new WaiverTerms(usual, rule -> false);
    Set<EffectivePolicy> all = new LinkedHashSet<>(new TreeMap<>(policies.folders()).values());
    for (EffectivePolicy policy : all) {
      terms.put(policy, policy.inGuests(usual));
      for (PolicyWaiver one : policy.waivers()) {
        written
            .computeIfAbsent(one.waiver(), any -> new ArrayList<>())
            .add(new InForce(policy, one));
      }
    }
  }

  /**
   * What may be accepted.
   *
   * @param rules all rules that there are
   */
  Waivers of(List<Rule> rules) {
    List<PolicyWaiver> all = new ArrayList<>();
    for (List<InForce> parts : written.values()) {
      all.add(combined(parts));
    }
    return new Waivers(
        all,
        file -> {
          Optional<EffectivePolicy> policy = policies.of(file);
          return policy.isEmpty() ? standard : terms.getOrDefault(policy.get(), standard);
        },
        Waivers.waivable(rules));
  }

  /** It holds where one of its policies does; what is locked for one of them is locked. */
  private PolicyWaiver combined(List<InForce> parts) {
    PolicyWaiver first = parts.get(0).waiver();
    return new PolicyWaiver(
        first.waiver(),
        (subject, guest, cluster) ->
            isInForce(parts, subject.file()) && first.subjects().selects(subject, guest, cluster),
        rule -> parts.stream().anyMatch(part -> part.waiver().locked().test(rule)));
  }

  private boolean isInForce(List<InForce> parts, String file) {
    return policies
        .of(file)
        .filter(policy -> parts.stream().anyMatch(part -> part.policy() == policy))
        .isPresent();
  }
}
