package io.github.pvelint.input;

/** Our own faults, as opposed to those of the input. */
final class Bug {
  private Bug() {}

  /** A fault of ours that keeps us from reading a file. */
  static Unreadable in(String work, Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    return new Unreadable(
        "internal error while "
            + work
            + " ("
            + fault
            + where
            + "): this is a bug in pvelint, please report it",
        true);
  }
}
