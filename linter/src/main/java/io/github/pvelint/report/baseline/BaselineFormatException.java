package io.github.pvelint.report.baseline;

/** A file that is no baseline. The message begins with line and column, and says what is wrong. */
public final class BaselineFormatException extends Exception {
  private static final long serialVersionUID = 1;

  BaselineFormatException(int line, int column, String message) {
    super(line + ":" + column + ": " + message);
  }
}
