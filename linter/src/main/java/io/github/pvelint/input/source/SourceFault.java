package io.github.pvelint.input.source;

/** Why a source, or a file in it, cannot be read; the message says what to do where that helps. */
public final class SourceFault extends Exception {
  private static final long serialVersionUID = 1;

  private final String message;

  public SourceFault(String message) {
    super(message);
    this.message = message;
  }

  @Override
  public String getMessage() {
    return message;
  }
}
