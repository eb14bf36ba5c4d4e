package io.github.pvelint.report;

import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.lint.Trouble;
import io.github.pvelint.rule.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Workflow commands of GitHub Actions: annotations at the lines of a pull request. GitHub shows ten
 * of each level a step and drops the rest without a word, so we say it, and write the rest as plain
 * lines into the log.
 */
public final class GithubReporter implements Reporter {
  private static final int MOST = 10;

  private final UnaryOperator<String> pathInRepository;
  private final Sentences sentences = new Sentences();

  /**
   * A reporter for one repository.
   *
   * @param pathInRepository from a file's name as reports show it to its path below the root of the
   *     repository
   */
  public GithubReporter(UnaryOperator<String> pathInRepository) {
    this.pathInRepository = pathInRepository;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    List<WorkflowCommand> hidden = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      List<WorkflowCommand> level = level(report, severity);
      writeShown(level, out);
      hidden.addAll(level.subList(shown(level), level.size()));
    }
    writeHidden(hidden, out);
  }

  /** What is to be said of the run goes first, since the tenth is not shown any more. */
  private List<WorkflowCommand> level(Report report, Severity severity) {
    List<WorkflowCommand> level = new ArrayList<>();
    if (severity == Severity.ERROR) {
      report.troubles().forEach(trouble -> level.add(of(trouble)));
    } else if (severity == Severity.NOTE) {
      addRemarks(report, level);
    }
    for (Result result : report.results()) {
      if (result.severity() == severity) {
        level.add(of(result));
      }
    }
    return level;
  }

  private static int shown(List<WorkflowCommand> level) {
    return level.size() <= MOST ? level.size() : MOST - 1;
  }

  private static void writeShown(List<WorkflowCommand> level, Appendable out) throws IOException {
    int shown = shown(level);
    for (WorkflowCommand command : level.subList(0, shown)) {
      command.write(out);
    }
    if (shown < level.size()) {
      WorkflowCommand.of(
              level.get(0).name(),
              "pvelint",
              (level.size() - shown)
                  + " more of this level are in the log of this step: GitHub shows no more than "
                  + MOST)
          .write(out);
    }
  }

  private static void writeHidden(List<WorkflowCommand> hidden, Appendable out) throws IOException {
    if (hidden.isEmpty()) {
      return;
    }
    out.append("::group::pvelint: ")
        .append(Integer.toString(hidden.size()))
        .append(" more, without annotations\n");
    for (WorkflowCommand command : hidden) {
      out.append(command.asLogLine()).append('\n');
    }
    out.append("::endgroup::\n");
  }

  private WorkflowCommand of(Result result) {
    return new WorkflowCommand(
        name(result.severity()),
        path(result.at().source().name()),
        place(Region.of(result.at())),
        result.rule().id(),
        sentences.whole(result.finding(), "\n"));
  }

  private static Map<String, Integer> place(Region region) {
    return Map.of(
        "line",
        region.line(),
        "endLine",
        region.line(),
        "col",
        region.startColumn(),
        "endColumn",
        region.endColumn());
  }

  private static String name(Severity severity) {
    return severity == Severity.NOTE ? "notice" : severity.id();
  }

  private WorkflowCommand of(Trouble trouble) {
    return new WorkflowCommand(
        "error",
        path(trouble.file()),
        Map.of("line", Math.max(1, trouble.line().orElse(1))),
        trouble.isUnread() ? "not read" : "not judged",
        sentences.sentence(trouble.message()));
  }

  private String path(String file) {
    return PlainText.line(pathInRepository.apply(file));
  }

  private void addRemarks(Report report, List<WorkflowCommand> notes) {
    report
        .notices()
        .forEach(
            notice ->
                notes.add(
                    WorkflowCommand.of(
                        "notice", notice.id(), sentences.sentence(notice.message()))));
    List<String> gaps = new ArrayList<>();
    Gap.byReason(report.verdicts())
        .forEach((reason, rules) -> gaps.add(sentences.line(reason + ": " + rules)));
    if (!gaps.isEmpty()) {
      notes.add(WorkflowCommand.of("notice", "not evaluated", String.join("\n", gaps)));
    }
  }
}
