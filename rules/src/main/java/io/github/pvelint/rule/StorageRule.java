package io.github.pvelint.rule;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Storage;

/** A rule about one storage. */
public non-sealed interface StorageRule extends Rule {
  /** Whether the question makes sense for the storage. */
  default boolean appliesTo(Storage storage) {
    return true;
  }

  /** Judges a storage; the parts that the rule needs are there. */
  void check(Storage storage, Cluster cluster, Findings findings);
}
