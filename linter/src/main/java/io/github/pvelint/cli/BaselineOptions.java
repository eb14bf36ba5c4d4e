package io.github.pvelint.cli;

import java.util.Optional;

/**
 * What a run has to do with baselines.
 *
 * @param read the file with what is known; absent if nothing is
 * @param write the file to write what was found to; absent for none
 */
record BaselineOptions(Optional<String> read, Optional<String> write) {
  /** There is no baseline. */
  static final BaselineOptions NONE = new BaselineOptions(Optional.empty(), Optional.empty());

  boolean isNone() {
    return read.isEmpty() && write.isEmpty();
  }
}
