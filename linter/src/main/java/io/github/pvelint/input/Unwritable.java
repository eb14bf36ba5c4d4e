package io.github.pvelint.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** A file that cannot be replaced; the message says why, to follow {@code it}. */
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
      return new Unwritable("lies in a folder that may not be written to");
    }
    if (e instanceof NoSuchFileException) {
      return new Unwritable("is gone");
    }
    String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return new Unwritable(
        "cannot be written: " + (reason == null ? e.getClass().getSimpleName() : reason));
  }
}
