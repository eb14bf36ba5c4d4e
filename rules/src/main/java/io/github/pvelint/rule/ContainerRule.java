package io.github.pvelint.rule;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.Guest;

/** A rule about containers only. */
public interface ContainerRule extends GuestRule {

  @Override
  default boolean appliesTo(Guest guest) {
    return guest instanceof Container container && appliesTo(container);
  }

  /** Whether the question makes sense for the container. */
  default boolean appliesTo(Container container) {
    return true;
  }

  @Override
  default void check(Guest guest, Cluster cluster, Findings findings) {
    if (guest instanceof Container container) {
      check(container, cluster, findings);
    }
  }

  /** Judges one state of a container. */
  void check(Container container, Cluster cluster, Findings findings);
}
