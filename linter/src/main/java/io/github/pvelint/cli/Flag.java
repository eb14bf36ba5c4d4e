package io.github.pvelint.cli;

import java.util.Optional;

/** Options of {@code check} that are there or not. */
enum Flag {
  ALL_FILES("--all-files", "take any file that is a guest config, whatever its name"),
  ALL_GENERATIONS("--all-generations", "lint all backups of a guest, not only the newest"),
  ALLOW_EMPTY("--allow-empty", "exit with 0 instead of 3 if there is no guest config"),
  DIFF("--diff", "show what --fix would do, write nothing"),
  FAIL_ON_NOT_EVALUATED("--fail-on-not-evaluated", "exit with 1 if a rule could not be evaluated"),
  FIX("--fix", "do what safe fixes there are, then report what is left"),
  FORCE_LIVE("--force-live", "let --fix write to a running cluster's /etc/pve"),
  INCLUDE_WAIVED("--include-waived", "have waived findings in SARIF, as suppressed ones"),
  NO_COLOR("--no-color", "no colours; the variable NO_COLOR does the same"),
  QUIET("--quiet", "one line a finding"),
  STATISTICS("--statistics", "add a table of findings per rule to the text"),
  UNSAFE_FIXES("--unsafe-fixes", "with --fix or --diff: also what changes how guests run");

  private final String option;
  private final String description;

  Flag(String option, String description) {
    this.option = option;
    this.description = description;
  }

  /** As it is written. */
  String option() {
    return option;
  }

  /** For {@code --help}. */
  String description() {
    return description;
  }

  /** The flag that is written so. */
  static Optional<Flag> of(String option) {
    for (Flag flag : values()) {
      if (flag.option.equals(option)) {
        return Optional.of(flag);
      }
    }
    return Optional.empty();
  }
}
