package io.github.pvelint.report;

import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.lint.Trouble;
import io.github.pvelint.model.Spot;
import io.github.pvelint.syntax.Slice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * JUnit's XML as Jenkins and GitLab read it: a suite for each file, with a failed test for each
 * finding, or one that passed if there is none. What was not evaluated is a suite of skipped tests
 * with the reasons, so that no passed test stands for something that nobody looked at.
 */
public final class JunitReporter implements Reporter {
  private final Sentences sentences = new Sentences();

  @Override
  public void write(Report report, Appendable out) throws IOException {
    List<TestSuite> suites = new ArrayList<>();
    FileReport.of(report).forEach(file -> suites.add(suite(file)));
    TestSuite run = run(report);
    if (suites.isEmpty() && run.size() == 0) {
      run.skipped("rules", "No rule had anything to judge.");
    }
    if (run.size() > 0) {
      suites.add(run);
    }
    TestSuite.write(suites, out);
  }

  private TestSuite suite(FileReport file) {
    TestSuite suite = new TestSuite(file.name(), className(file.name()));
    file.troubles().forEach(trouble -> add(trouble, suite));
    file.results().forEach(result -> add(result, suite));
    if (file.isClean()) {
      suite.passed("no findings");
    } else if (suite.size() == 0) {
      suite.skipped("no findings", "No rule could be evaluated.");
    }
    return suite;
  }

  /** Servers take it for a Java class and show what is before the last dot as its package. */
  private static String className(String file) {
    int end = file.lastIndexOf('.');
    String path = end > file.lastIndexOf('/') + 1 ? file.substring(0, end) : file;
    return path.replace('.', '_').replace('/', '.');
  }

  private void add(Trouble trouble, TestSuite suite) {
    String place = trouble.file() + trouble.line().map(line -> ":" + line).orElse("");
    String message = sentences.sentence(trouble.message());
    suite.error("can be read", message, sentences.line(place) + ": " + message);
  }

  private void add(Result result, TestSuite suite) {
    Slice at = result.at();
    String place = at.source().name() + ":" + at.line() + ":" + at.column();
    suite.failed(
        name(result),
        result.severity().id(),
        sentences.message(result.finding()),
        sentences.line(place) + ": " + sentences.whole(result.finding(), "\n"));
  }

  /** Without the line: servers follow a test through many runs by its name. */
  private String name(Result result) {
    Spot at = result.finding().at();
    String key = at.subKey().isEmpty() ? at.key() : at.key() + "." + at.subKey();
    String place = at.place().identity();
    String name = result.rule().id() + (key.isEmpty() ? "" : " " + key);
    return sentences.line(place.isEmpty() ? name : name + " in " + place);
  }

  /** What is to be said of the run as a whole. */
  private TestSuite run(Report report) {
    TestSuite run = new TestSuite("pvelint", "pvelint");
    if (report.guests() == 0) {
      run.skipped("guest configs", "No guest config was found, so none was checked.");
    }
    Gap.byReason(report.verdicts())
        .forEach(
            (reason, rules) ->
                run.skipped(
                    sentences.line("not evaluated: " + reason),
                    sentences.sentence(reason + ": " + rules)));
    return run;
  }
}
