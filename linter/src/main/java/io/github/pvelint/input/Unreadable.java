package io.github.pvelint.input;

import io.github.pvelint.lint.Trouble;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** A file or directory that cannot be read; the message says why and what to do. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1;

  private final String message;
  private final boolean isOurs;

  Unreadable(String message) {
    this(message, false);
  }

  Unreadable(String message, boolean isOurs) {
    super(message);
    this.message = message;
    this.isOurs = isOurs;
  }

  /** The same as a trouble with a file. */
  Trouble in(String file) {
    return new Trouble(
        file, Optional.empty(), message, isOurs ? Trouble.Fault.OURS : Trouble.Fault.INPUT);
  }

  @Override
  public String getMessage() {
    return message;
  }

  static Unreadable because(IOException e) {
    if (e instanceof NoSuchFileException) {
      return new Unreadable("no such file or directory");
    }
    if (e instanceof AccessDeniedException) {
      return new Unreadable("permission denied");
    }
    if (e instanceof FileSystemLoopException || text(e).contains("symbolic link")) {
      return new Unreadable("symbolic links that lead in a circle");
    }
    return new Unreadable("cannot be read: " + text(e));
  }

  /** NUL in a path, or letters that the locale has no bytes for. */
  static Unreadable because(InvalidPathException e) {
    boolean isLocale = e.getInput().indexOf('\0') < 0;
    return new Unreadable(
        isLocale
            ? "cannot be written in the locale's encoding: try again with LC_ALL=C.UTF-8"
            : "is no possible path");
  }

  private static String text(IOException e) {
    String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }
}
