package io.github.pvelint.cli;

import io.github.pvelint.fix.Change;
import io.github.pvelint.fix.Fixed;
import io.github.pvelint.input.Inputs;
import io.github.pvelint.lint.Fixes;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.report.Redactor;
import io.github.pvelint.report.RemedyText;
import io.github.pvelint.report.text.DiffText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** {@code check --fix} and {@code check --diff}, before the report. */
final class FixCommand {
  private final Environment environment;
  private final Streams streams;
  private final CheckOptions options;
  private final Function<List<Cluster>, Report> judge;
  private final FixRun fixing;

  /**
   * A command.
   *
   * @param judge what there is to find in clusters, asked for or not
   * @param isLive whether a file is a running cluster's own
   */
  FixCommand(
      Environment environment,
      Streams streams,
      CheckOptions options,
      Function<List<Cluster>, Report> judge,
      Predicate<Path> isLive) {
    this.environment = environment;
    this.streams = streams;
    this.options = options;
    this.judge = judge;
    this.fixing = new FixRun(options, judge, isLive);
  }

  /**
   * Whether anything is to be fixed, or shown how it would be.
   *
   * @throws UsageException for options that contradict each other
   */
  static boolean isAskedFor(CheckOptions options) {
    boolean isShown = options.has(Flag.DIFF);
    boolean isFixed = options.has(Flag.FIX);
    if (options.has(Flag.UNSAFE_FIXES) && !isFixed && !isShown) {
      throw new UsageException("--unsafe-fixes needs --fix, or --diff to see what it would do");
    }
    if (options.has(Flag.FORCE_LIVE) && !isFixed) {
      throw new UsageException("--force-live needs --fix");
    }
    if (isFixed && !isShown && options.paths().contains("-")) {
      throw new UsageException("--fix cannot change standard input; --diff shows what it would do");
    }
    if (isShown && !options.outputs().stream().allMatch(FixCommand::leavesRoomForDiff)) {
      throw new UsageException(
          "--diff and a report cannot both go to standard output: write --format FORMAT=FILE");
    }
    return isFixed || isShown;
  }

  private static boolean leavesRoomForDiff(Output output) {
    return output.file().isPresent() || output.equals(Output.TEXT);
  }

  /** Does what is asked for; the report is about the clusters as they are then. */
  Report run(Inputs inputs) {
    if (options.has(Flag.DIFF)) {
      Fixed fixed = fixing.plan(inputs);
      show(fixed.changes());
      sum(fixed.report().about(inputs.given(), inputs.guests()));
      return judge.apply(inputs.models());
    }
    Report report = fixing.run(inputs);
    explain(report.fixes().orElseThrow());
    return report;
  }

  /** Whether every file that was to be changed has been. */
  boolean isDone() {
    return fixing.refused().isEmpty();
  }

  private void show(List<Change> changes) {
    boolean hasColors = environment.hasColors() && !options.has(Flag.NO_COLOR);
    try {
      new DiffText(hasColors).write(changes, streams.out());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void sum(Report left) {
    Fixes fixes = left.fixes().orElseThrow();
    String more = fixes.unsafe() == 0 ? "" : ", " + fixes.unsafe() + " more with --unsafe-fixes";
    streams.complain(
        "--fix would fix "
            + fixes.gone(left.results())
            + " of "
            + fixes.found().size()
            + " findings"
            + more);
  }

  private void explain(Fixes fixes) {
    for (Map.Entry<String, String> file : fixing.refused().entrySet()) {
      streams.complain(file.getKey() + ": not changed: it " + file.getValue());
      if (file.getValue().equals(FixRun.LIVE)) {
        streams.complain("run these on a node instead, or give --force-live as well:");
        fixes.undone().stream()
            .filter(undone -> undone.why().equals(FixRun.WHY + FixRun.LIVE))
            .map(Fixes.Undone::result)
            .filter(result -> result.subject().file().equals(file.getKey()))
            .forEach(this::instead);
      }
    }
  }

  private void instead(Result result) {
    result
        .finding()
        .remedy()
        .map(remedy -> RemedyText.of(remedy, new Redactor()).text())
        .ifPresent(text -> streams.err().print("  " + text + "\n"));
  }
}
