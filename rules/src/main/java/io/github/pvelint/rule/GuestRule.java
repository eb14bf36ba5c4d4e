package io.github.pvelint.rule;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;

/** A rule about one guest. It is asked about the current state, and about what is pending. */
public non-sealed interface GuestRule extends Rule {

  /**
   * Whether the question makes sense for the guest; if not, its outcome is <em>not applicable</em>.
   */
  default boolean appliesTo(Guest guest) {
    return info().kinds().contains(guest.kind());
  }

  /** The same where the cluster has a say in it. */
  default boolean appliesTo(Guest guest, Cluster cluster) {
    return appliesTo(guest);
  }

  /**
   * Judges one state of a guest. The cluster's parts that the rule {@linkplain RuleInfo#needs()
   * needs} are there.
   *
   * @param findings takes what was found; left alone, the guest has passed
   */
  void check(Guest guest, Cluster cluster, Findings findings);
}
