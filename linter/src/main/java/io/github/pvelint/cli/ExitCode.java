package io.github.pvelint.cli;

/** What the process says to the one who started it. */
final class ExitCode {
  /** Nothing was found that fails the run. */
  static final int CLEAN = 0;

  /** There are findings that fail the run. */
  static final int FINDINGS = 1;

  /** Wrong usage, input that could not be read, or a fault of ours. */
  static final int TROUBLE = 2;

  /** There was no guest config to judge. */
  static final int NO_GUESTS = 3;

  private ExitCode() {}
}
