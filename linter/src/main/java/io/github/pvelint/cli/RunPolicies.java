package io.github.pvelint.cli;

import io.github.pvelint.input.Inputs;
import io.github.pvelint.lint.FailOn;
import io.github.pvelint.lint.Ruling;
import io.github.pvelint.lint.Subject;
import io.github.pvelint.model.Circumstances;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.policy.EffectivePolicy;
import io.github.pvelint.policy.Origin;
import io.github.pvelint.rule.RuleInfo;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The policies of a run. What is linted lies in folders, and each folder has its own.
 *
 * @param folders by the name of the folder, see {@link Inputs#folders}
 */
record RunPolicies(Map<String, EffectivePolicy> folders) implements Policies {
  /** Stands for what lies in no folder, such as standard input; no folder has that name. */
  static final String ELSEWHERE = "\0";

  RunPolicies {
    folders = Map.copyOf(folders);
  }

  /** The policy for a file; absent if the file was not asked for. */
  Optional<EffectivePolicy> of(String file) {
    EffectivePolicy policy = folders.get(Inputs.folderOf(file));
    return Optional.ofNullable(policy == null ? folders.get(ELSEWHERE) : policy);
  }

  @Override
  public Ruling ruling(Subject subject, Optional<Guest> guest, Cluster cluster) {
    return of(subject.file())
        .map(policy -> policy.ruling(subject, guest, cluster))
        .orElse(Ruling.USUAL);
  }

  @Override
  public FailOn failOn(String file) {
    return of(file).map(EffectivePolicy::failOn).orElse(FailOn.STANDARD);
  }

  /** Waivers count what they cover anywhere, and a fault in a rule of theirs must not go unsaid. */
  @Override
  public Policies about(Set<String> files) {
    return this;
  }

  /** Whether the rule is asked anywhere. */
  boolean mayAsk(RuleInfo rule) {
    return folders.values().stream().anyMatch(policy -> policy.mayAsk(rule));
  }

  /** Who has locked the rule anywhere; absent if nobody has. */
  Optional<Origin> lock(RuleInfo rule) {
    return folders.values().stream().flatMap(policy -> policy.lock(rule).stream()).findFirst();
  }

  /** The cluster, judged by the release that the policy of its guests names. */
  @Override
  public Cluster judged(Cluster cluster) {
    Circumstances old = cluster.circumstances();
    return cluster.guests().stream()
        .flatMap(guest -> of(guest.anchor().source().name()).stream())
        .findFirst()
        .map(
            policy ->
                cluster.under(
                    new Circumstances(
                        policy.pveVersion(), old.now(), old.needs(), old.parameters())))
        .orElse(cluster);
  }
}
