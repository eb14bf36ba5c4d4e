package io.github.pvelint.history;

/** A history that cannot be kept in a file. Its message completes a sentence about the file. */
public final class HistoryException extends Exception {
  private static final long serialVersionUID = 1L;

  HistoryException(String message) {
    super(message);
  }

  HistoryException(String message, Exception cause) {
    super(message, cause);
  }
}
