package io.github.pvelint.cli;

import io.github.pvelint.lint.FailOn;
import io.github.pvelint.lint.Policy;
import io.github.pvelint.lint.Ruling;
import io.github.pvelint.lint.Subject;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import java.util.Optional;
import java.util.Set;

/** What weighs what a run finds. */
interface Policies extends Policy {
  /** The cluster as it is to be judged. */
  Cluster judged(Cluster cluster);

  /** From which severity on a finding in the file of that name makes the run fail. */
  FailOn failOn(String file);

  /**
   * The same where nobody wants to hear of guests in other files. These may then go unasked; what
   * is said of the files, and of the run, stays the same.
   */
  Policies about(Set<String> files);

  /**
   * There are none.
   *
   * @param files names of the guests' files that are asked about; absent for all
   */
  record None(FailOn standard, Optional<Set<String>> files) implements Policies {
    @Override
    public Ruling ruling(Subject subject, Optional<Guest> guest, Cluster cluster) {
      boolean isAsked = guest.isEmpty() || files.isEmpty() || files.get().contains(subject.file());
      return isAsked ? Ruling.USUAL : Unasked.RULING;
    }

    @Override
    public Cluster judged(Cluster cluster) {
      return cluster;
    }

    @Override
    public FailOn failOn(String file) {
      return standard;
    }

    @Override
    public Policies about(Set<String> some) {
      return new None(standard, Optional.of(some));
    }
  }
}
