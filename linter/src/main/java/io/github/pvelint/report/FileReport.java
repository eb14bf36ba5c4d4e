package io.github.pvelint.report;

import io.github.pvelint.lint.Outcome;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.lint.Trouble;
import io.github.pvelint.lint.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a report says about one file; for formats that are arranged by files. */
final class FileReport {
  private final String name;
  private final List<Result> results = new ArrayList<>(0);
  private final List<Trouble> troubles = new ArrayList<>(0);
  private boolean isJudged;

  private FileReport(String name) {
    this.name = name;
  }

  /** All files of a report by name, those without findings as well. */
  static Collection<FileReport> of(Report report) {
    Map<String, FileReport> files = new TreeMap<>();
    for (Verdict verdict : report.verdicts()) {
      FileReport file = file(verdict.subject().file(), files);
      file.isJudged |= isJudgement(verdict.outcome());
    }
    for (Result result : report.results()) {
      file(result.at().source().name(), files).results.add(result);
    }
    for (Trouble trouble : report.troubles()) {
      file(trouble.file(), files).troubles.add(trouble);
    }
    return files.values();
  }

  /** Names that look the same once they are safe to show are one file to a reader. */
  private static FileReport file(String name, Map<String, FileReport> files) {
    return files.computeIfAbsent(PlainText.line(name), FileReport::new);
  }

  private static boolean isJudgement(Outcome outcome) {
    return outcome != Outcome.NOT_EVALUATED && outcome != Outcome.NOT_APPLICABLE;
  }

  /** As reports name it, on one line. */
  String name() {
    return name;
  }

  /** Findings in it. */
  List<Result> results() {
    return results;
  }

  /** Why it, or something in it, could not be read. */
  List<Trouble> troubles() {
    return troubles;
  }

  /** Whether a rule judged it: without that, no finding means nothing. */
  boolean isJudged() {
    return isJudged;
  }

  /** Whether it was judged and there is nothing to say against it. */
  boolean isClean() {
    return isJudged && results.isEmpty() && troubles.isEmpty();
  }
}
