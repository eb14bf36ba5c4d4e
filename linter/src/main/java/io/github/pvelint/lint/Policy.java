package io.github.pvelint.lint;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import java.util.Optional;

/** What is asked of subjects, and how much it weighs. Pure: the same question, the same answer. */
@FunctionalInterface
public interface Policy {
  /** There is no policy. */
  Policy NONE = (subject, guest, cluster) -> Ruling.USUAL;

  /**
   * What holds for a subject.
   *
   * @param guest the guest that the subject is, in its current state; absent if it is none
   */
  Ruling ruling(Subject subject, Optional<Guest> guest, Cluster cluster);
}
