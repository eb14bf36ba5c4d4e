package io.github.pvelint.cli;

/**
 * The command line asks for something that there is not; the message says what, and what there is.
 */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String message;

  UsageException(String message) {
    super(message);
    this.message = message;
  }

  @Override
  public String getMessage() {
    return message;
  }
}
