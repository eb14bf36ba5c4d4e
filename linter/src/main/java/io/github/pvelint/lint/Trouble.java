package io.github.pvelint.lint;

import java.util.Optional;

/**
 * Input that could not be read or judged. The rest of the run goes on; the exit code says that
 * something is missing.
 *
 * @param file as reports name it
 * @param line 1-based; absent if the trouble is with the file as a whole
 * @param message what is wrong and what to do
 */
public record Trouble(String file, Optional<Integer> line, String message, Fault fault) {

  /** Where the fault lies. */
  public enum Fault {
    /** In what was to be read. */
    INPUT,
    /** In a rule that a policy brings along. */
    POLICY,
    /** In pvelint. */
    OURS
  }

  /** A fault of the input. */
  public Trouble(String file, Optional<Integer> line, String message) {
    this(file, line, message, Fault.INPUT);
  }

  /** Whether the file could not be read; else it was, but not all rules could judge it. */
  public boolean isUnread() {
    return fault == Fault.INPUT;
  }

  /** Whether the fault is pvelint's. */
  public boolean isOurs() {
    return fault == Fault.OURS;
  }
}
