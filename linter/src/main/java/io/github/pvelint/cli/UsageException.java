package io.github.pvelint.cli;

/** The command line asks for something that there is not; the message says what, and what there is. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
