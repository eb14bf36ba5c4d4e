package io.github.pvelint.rule;

/**
 * One thing that a config can get wrong. A rule is a value: final, stateless, made once. What it is
 * asked depends on its subject, see the sub-interfaces.
 */
public sealed interface Rule permits GuestRule, JobRule, StorageRule, ClusterRule, WaiverRule {
  /** What a run has to know of it. */
  RuleInfo info();

  /** What people read about it; made at each call, since most runs need it of few rules or none. */
  Documentation documentation();
}
