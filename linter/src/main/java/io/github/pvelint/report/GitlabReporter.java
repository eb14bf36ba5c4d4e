package io.github.pvelint.report;

import io.github.pvelint.lint.Fingerprint;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.lint.Trouble;
import io.github.pvelint.rule.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * GitLab's Code Quality report: an array with an object for each finding and for each input that
 * could not be read. It has no place for rules that were not evaluated. Type and categories are for
 * other readers of Code Climate's format, of which GitLab's is a part.
 */
public final class GitlabReporter implements Reporter {
  private final UnaryOperator<String> pathInRepository;
  private final Sentences sentences = new Sentences();

  /**
   * A reporter for one repository.
   *
   * @param pathInRepository from a file's name as reports show it to its path below the root of the
   *     repository
   */
  public GitlabReporter(UnaryOperator<String> pathInRepository) {
    this.pathInRepository = pathInRepository;
  }

  /** One element of the array. */
  private record Issue(
      String check,
      String category,
      String description,
      String severity,
      String file,
      int line,
      String identity) {}

  @Override
  public void write(Report report, Appendable out) throws IOException {
    Map<String, Integer> seen = new HashMap<>();
    List<Issue> issues = new ArrayList<>();
    report.troubles().forEach(trouble -> issues.add(issue(trouble)));
    report.results().forEach(result -> issues.add(issue(result)));
    Json.writeArray(out, issues, (json, issue) -> write(json, issue, seen));
  }

  private void write(Json json, Issue issue, Map<String, Integer> seen) throws IOException {
    json.text("type", "issue");
    json.text("check_name", issue.check());
    json.text("description", issue.description());
    json.texts("categories", List.of(issue.category()));
    json.text("fingerprint", unique(issue.identity(), seen));
    json.text("severity", issue.severity());
    json.object(
        "location",
        () -> {
          json.text("path", path(issue.file()));
          json.object("lines", () -> json.number("begin", issue.line()));
        });
  }

  /** Two guests of one cluster can have the same VMID; GitLab drops all but one of such issues. */
  private static String unique(String identity, Map<String, Integer> seen) {
    int earlier = seen.merge(identity, 1, Integer::sum) - 1;
    return earlier == 0 ? identity : Fingerprint.digest(identity, Integer.toString(earlier));
  }

  private Issue issue(Result result) {
    return new Issue(
        result.rule().id(),
        result.rule().securitySeverity().isPresent() ? "Security" : "Bug Risk",
        sentences.whole(result.finding(), " "),
        severity(result.severity()),
        result.at().source().name(),
        result.at().line(),
        result.fingerprint());
  }

  private Issue issue(Trouble trouble) {
    String message = sentences.sentence(trouble.message());
    return new Issue(
        "unreadable-input",
        "Bug Risk",
        "Not read: " + message,
        "blocker",
        trouble.file(),
        Math.max(1, trouble.line().orElse(1)),
        Fingerprint.digest("unreadable-input", trouble.file(), message));
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "major";
      case NOTE -> "info";
    };
  }

  /** GitLab finds no file by a path that begins with a dot and a slash. */
  private String path(String file) {
    String path = PlainText.line(pathInRepository.apply(file));
    return path.startsWith("./") ? path.substring(2) : path;
  }
}
