package io.github.pvelint.rule;

/**
 * One thing that a config can get wrong. A rule is a value: final, stateless, made once. What it is
 * asked depends on its subject, see the sub-interfaces.
 */
public sealed interface Rule permits GuestRule, JobRule, StorageRule, ClusterRule, WaiverRule {
  /** What it says of itself. */
  RuleInfo info();
}
