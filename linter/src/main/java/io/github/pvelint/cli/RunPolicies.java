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
    Optional<EffectivePolicy> policy = of(subject.file());
    return policy.isEmpty() ? Ruling.USUAL : policy.get().ruling(subject, guest, cluster);
  }

  @Override
  public FailOn failOn(String file) {
    Optional<EffectivePolicy> policy = of(file);
    return policy.isEmpty() ? FailOn.STANDARD : policy.get().failOn();
  }

  /** Waivers count what they cover anywhere, and a fault in a rule of theirs must not go unsaid. */
  @Override
  public Policies about(Set<String> files) {
    return this;
  }

  /** Whether the rule is asked anywhere. */
  boolean mayAsk(RuleInfo rule) {
    for (EffectivePolicy policy : folders.values()) {
      if (policy.mayAsk(rule)) {
        return true;
      }
    }
    return false;
  }

  /** Who has locked the rule anywhere; absent if nobody has. */
  Optional<Origin> lock(RuleInfo rule) {
    return folders.values().stream().flatMap(policy -> policy.lock(rule).stream()).findFirst();
  }

  /** The cluster, judged by the release that the policy of its guests names. */
  @Override
  public Cluster judged(Cluster cluster) {
    Circumstances old = cluster.circumstances();
    for (Guest guest : cluster.guests()) {
      Optional<EffectivePolicy> policy = of(guest.anchor().source().name());
      if (policy.isPresent()) {
        int release = policy.get().pveVersion();
        return cluster.under(new Circumstances(release, old.now(), old.needs(), old.parameters()));
      }
    }
    return cluster;
  }
}
