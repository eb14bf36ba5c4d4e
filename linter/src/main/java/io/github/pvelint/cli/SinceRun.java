package io.github.pvelint.cli;

import io.github.pvelint.input.GitHistory;
import io.github.pvelint.input.Request;
import io.github.pvelint.input.Unreadable;
import io.github.pvelint.input.git.Revision;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds out which commit brought each finding in: the one after the last without it. A finding that
 * went and came back counts from when it came back.
 */
final class SinceRun {
  private final CheckOptions options;
  private final Path workingDirectory;

  SinceRun(CheckOptions options, Path workingDirectory) {
    this.options = options;
    this.workingDirectory = workingDirectory;
  }

  /**
   * The report on the newest commit with nothing but what came after another.
   *
   * @param judge lints at a revision
   * @throws UsageException if there is no such history
   */
  Report report(String since, Function<Request, Report> judge) {
    if (options.paths().size() > 1) {
      throw new UsageException("--since takes one repository at a time");
    }
    List<Revision> range = range(since);
    Request request = options.request();
    Report newest = judge.apply(request.at(range.get(range.size() - 1).id()));
    Map<String, Revision> culprits = culprits(newest, range, request, judge);
    List<Result> kept = new ArrayList<>();
    for (Result result : newest.results()) {
      Revision culprit = culprits.get(result.fingerprint());
      if (culprit != null) {
        kept.add(result.saying(result.finding().message() + since(culprit)));
      }
    }
    return newest.withResults(kept);
  }

  private List<Revision> range(String since) {
    try {
      return GitHistory.between(
          workingDirectory.resolve(options.paths().get(0)), since, options.revision());
    } catch (Unreadable e) {
      throw new UsageException("--since " + since + ": " + e.getMessage());
    }
  }

  private static Map<String, Revision> culprits(
      Report newest, List<Revision> range, Request request, Function<Request, Report> judge) {
    Set<String> open = fingerprints(newest);
    Map<String, Revision> culprits = new HashMap<>();
    for (int i = range.size() - 2; i >= 0 && !open.isEmpty(); i--) {
      Set<String> fresh = new HashSet<>(open);
      fresh.removeAll(fingerprints(judge.apply(request.at(range.get(i).id()))));
      for (String fingerprint : fresh) {
        culprits.put(fingerprint, range.get(i + 1));
      }
      open.removeAll(fresh);
    }
    return culprits;
  }

  private static Set<String> fingerprints(Report report) {
    Set<String> all = new HashSet<>();
    report.results().forEach(result -> all.add(result.fingerprint()));
    return all;
  }

  private static String since(Revision culprit) {
    return ", since commit "
        + culprit.id().substring(0, 10)
        + " of "
        + culprit.time().toString().substring(0, 10);
  }
}
