package io.github.pvelint.rule;

import io.github.pvelint.model.Cluster;

/** A rule about a cluster as a whole. */
public non-sealed interface ClusterRule extends Rule {
  /** Whether the question makes sense for the cluster. */
  default boolean appliesTo(Cluster cluster) {
    return true;
  }

  /** Judges a cluster; the parts that the rule needs are there. */
  void check(Cluster cluster, Findings findings);
}
