package io.github.pvelint.history;

import java.time.Instant;

/**
 * A run in numbers.
 *
 * @param at when it judged, in whole seconds
 * @param errors findings of that severity that count, as are the next two
 */
public record PastRun(Instant at, int errors, int warnings, int notes) {
  /** All findings that count. */
  public int total() {
    return errors + warnings + notes;
  }
}
