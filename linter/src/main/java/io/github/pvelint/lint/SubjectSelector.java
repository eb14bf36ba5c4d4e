package io.github.pvelint.lint;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import java.util.Optional;

/** Picks subjects. */
@FunctionalInterface
public interface SubjectSelector {
  /**
   * Whether the subject is one of those that are meant.
   *
   * @param guest the guest that the subject is, in its current state; absent if it is none
   */
  boolean selects(Subject subject, Optional<Guest> guest, Cluster cluster);
}
