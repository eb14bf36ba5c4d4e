package io.github.pvelint.lint;

import java.util.Optional;

/**
 * Input that could not be read or judged. The rest of the run goes on; the exit code says that
 * something is missing.
 *
 * @param file as reports name it
 * @param line 1-based; absent if the trouble is with the file as a whole
 * @param message what is wrong and what to do
 * @param isOurs whether the fault is pvelint's, not the input's
 */
public record Trouble(String file, Optional<Integer> line, String message, boolean isOurs) {

  /** A fault of the input. */
  public Trouble(String file, Optional<Integer> line, String message) {
    this(file, line, message, false);
  }
}
