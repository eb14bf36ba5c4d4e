package io.github.pvelint.cli;

import io.github.pvelint.lint.FailOn;
import io.github.pvelint.lint.Policy;
import io.github.pvelint.lint.Ruling;
import io.github.pvelint.lint.Subject;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import java.util.Optional;

/** What weighs what a run finds. */
interface Policies extends Policy {
  /** The cluster as it is to be judged. */
  Cluster judged(Cluster cluster);

  /** From which severity on a finding in the file of that name makes the run fail. */
  FailOn failOn(String file);

  /** There are none. */
  record None(FailOn standard) implements Policies {
    @Override
    public Ruling ruling(Subject subject, Optional<Guest> guest, Cluster cluster) {
      return Ruling.USUAL;
    }

    @Override
    public Cluster judged(Cluster cluster) {
      return cluster;
    }

    @Override
    public FailOn failOn(String file) {
      return standard;
    }
  }
}
