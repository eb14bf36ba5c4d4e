package io.github.pvelint.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** A file that cannot be replaced; the message says why, without the file's name. */
public final class Unwritable extends Exception {
  private static final long serialVersionUID = 1;

  private final String message;

  Unwritable(String message) {
    super(message);
    this.message = message;
  }

  @Override
  public String getMessage() {
    return message;
  }

  static Unwritable because(IOException e) {
    if (e instanceof AccessDeniedException) {
      return new Unwritable("its folder may not be written to");
    }
    String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return new Unwritable(
        "cannot be written: " + (reason == null ? e.getClass().getSimpleName() : reason));
  }
}
