package io.github.pvelint.cli;

import io.github.pvelint.lint.FailOn;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code check} was given, whoever took the arguments apart, and what it means. A commit hook
 * comes through here: nothing is looked into that was not given.
 *
 * @param values by the option's long name, in their order
 * @param jobs the value of {@code --jobs}, which must be a number to get here
 */
record CheckArguments(
    List<String> paths,
    Set<Flag> flags,
    Map<String, List<String>> values,
    Optional<Integer> jobs) {
  private static final int MOST_JOBS = 256;

  /**
   * The options that they stand for.
   *
   * @throws UsageException if a value is none that its option takes
   */
  CheckOptions options() {
    CheckOptions options =
        new CheckOptions(
            paths,
            flags,
            Output.of(all("--format")),
            all("--rule"),
            all("--disable"),
            one("--policy"),
            failOn(one("--fail-on")),
            pveVersion(one("--pve-version")),
            instant("--now", one("--now")),
            NeedOption.of(all("--need")),
            one("--category"),
            one("--path-prefix"),
            new BaselineOptions(one("--baseline"), one("--write-baseline")),
            one("--stdin-filename"),
            one("--rev"),
            one("--history"),
            knownJobs());
    if (options.stdinFilename().isPresent() && !options.paths().contains("-")) {
      throw new UsageException("--stdin-filename needs the path -, which is standard input");
    }
    return options;
  }

  private List<String> all(String option) {
    return values.getOrDefault(option, List.of());
  }

  private Optional<String> one(String option) {
    List<String> given = all(option);
    return given.isEmpty() ? Optional.empty() : Optional.of(given.get(0));
  }

  private Optional<Integer> knownJobs() {
    if (jobs.isPresent() && (jobs.get() < 1 || jobs.get() > MOST_JOBS)) {
      throw new UsageException("--jobs takes a number from 1 to " + MOST_JOBS);
    }
    return jobs;
  }

  private static Optional<FailOn> failOn(Optional<String> level) {
    return level.isEmpty()
        ? Optional.empty()
        : Optional.of(Choice.of(FailOn.values(), FailOn::id, level.get(), "--fail-on"));
  }

  /** A release of Proxmox VE. */
  static Optional<Integer> pveVersion(Optional<String> version) {
    return version.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Choice.of(new Integer[] {8, 9}, String::valueOf, version.get(), "--pve-version"));
  }

  /** A point in time. */
  static Optional<Instant> instant(String option, Optional<String> text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text.get()));
    } catch (DateTimeParseException e) {
      throw new UsageException(
          option
              + " takes an instant such as 2026-01-31T12:00:00Z; not `"
              + e.getParsedString()
              + "`");
    }
  }
}
