package io.github.pvelint.cli;

import io.github.pvelint.input.Request;
import io.github.pvelint.lint.FailOn;
import io.github.pvelint.model.WorkloadNeeds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code check} is to do.
 *
 * @param paths what to lint; never empty
 * @param rules globs of rule ids: just these; empty for all that are on by default
 * @param disabled globs of rule ids: not these
 * @param policy the policy file to use in place of those in the folders; absent for these
 * @param failOn from which severity on the run fails; absent if not said
 * @param pveVersion 8 or 9; absent if not said
 * @param now the time to judge by; absent for the clock's
 * @param needs what is declared about workloads
 * @param category of the analysis in code scanning; absent for none
 * @param pathPrefix goes before relative names of files; absent for none
 * @param baseline what the run has to do with baselines
 * @param stdinFilename the path that standard input stands for
 * @param revision of git repositories; absent for files as they are
 * @param history the file with what earlier runs found; absent for none
 * @param jobs how many threads work on a large tree; absent for one a processor
 */
record CheckOptions(
    List<String> paths,
    Set<Flag> flags,
    List<Output> outputs,
    List<String> rules,
    List<String> disabled,
    Optional<String> policy,
    Optional<FailOn> failOn,
    Optional<Integer> pveVersion,
    Optional<Instant> now,
    WorkloadNeeds needs,
    Optional<String> category,
    Optional<String> pathPrefix,
    BaselineOptions baseline,
    Optional<String> stdinFilename,
    Optional<String> revision,
    Optional<String> history,
    Optional<Integer> jobs) {

  CheckOptions {
    paths = paths.isEmpty() ? List.of(".") : List.copyOf(paths);
    flags = Set.copyOf(flags);
    outputs = List.copyOf(outputs);
    rules = List.copyOf(rules);
    disabled = List.copyOf(disabled);
  }

  /** How many threads work. */
  int threads() {
    return jobs.isPresent() ? jobs.get() : Runtime.getRuntime().availableProcessors();
  }

  /** Paths and flags; all else as it is by default. */
  static CheckOptions of(List<String> paths, Set<Flag> flags) {
    return new CheckOptions(
        paths,
        flags,
        List.of(Output.TEXT),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        WorkloadNeeds.none(),
        Optional.empty(),
        Optional.empty(),
        BaselineOptions.NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same with the policy of that file. */
  CheckOptions with(Optional<String> policyFile) {
    return new CheckOptions(
        paths,
        flags,
        outputs,
        rules,
        disabled,
        policyFile,
        failOn,
        pveVersion,
        now,
        needs,
        category,
        pathPrefix,
        baseline,
        stdinFilename,
        revision,
        history,
        jobs);
  }

  boolean has(Flag flag) {
    return flags.contains(flag);
  }

  /** Whether all that is read has to be there at the end, not only what is said of it. */
  boolean needsAllInputs() {
    boolean isShown = false;
    for (Output output : outputs) {
      isShown |= output.format() == Output.Format.HTML;
    }
    return isShown || !baseline.isNone() || history.isPresent();
  }

  /** Whether the report for people is all that is written. */
  boolean isTextAlone() {
    return outputs.size() == 1 && outputs.get(0).isTextOnStandardOutput();
  }

  /** Whether people see a report on standard output. */
  boolean showsText() {
    for (Output output : outputs) {
      if (output.isTextOnStandardOutput()) {
        return true;
      }
    }
    return false;
  }

  /** Whether any option is about fixing. */
  boolean isAboutFixing() {
    return has(Flag.FIX) || has(Flag.DIFF) || has(Flag.UNSAFE_FIXES) || has(Flag.FORCE_LIVE);
  }

  /** What to read. */
  Request request() {
    return new Request(
        paths, has(Flag.ALL_FILES), stdinFilename, pathPrefix, has(Flag.ALL_GENERATIONS), revision);
  }
}
