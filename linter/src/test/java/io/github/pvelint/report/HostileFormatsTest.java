package io.github.pvelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.lint.Report;
import io.github.pvelint.report.html.Background;
import io.github.pvelint.report.html.HtmlReporter;
import io.github.pvelint.report.text.MarkdownReporter;
import io.github.pvelint.report.text.Style;
import io.github.pvelint.report.text.TextReporter;
import io.github.pvelint.rule.Severity;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;

/**
 * Whatever stands in a config, a report says it as text: each format is read as its consumers read
 * it, and holds as many findings, tests, rows, commands and so on as the report, and nothing else.
 */
class HostileFormatsTest {
  private static final long SEED = 20_260_101;
  private static final int RUNS = 300;

  private static final List<Reporter> REPORTERS =
      List.of(
          new TextReporter(new Style(false, 80, false, true)),
          new SarifReporter("1", Optional.of("a"), name -> name, complaint -> {}),
          new JsonReporter("1"),
          new GithubReporter(name -> name),
          new GitlabReporter(name -> name),
          new JunitReporter(),
          new CheckstyleReporter(),
          new MarkdownReporter(),
          new PrometheusReporter("1", Instant.EPOCH),
          new CommandsReporter(),
          new HtmlReporter(
              "1",
              new Background(
                  Instant.EPOCH.atZone(ZoneOffset.UTC), List.of(), List.of(), Optional.empty())));

  private static void forEachReport(int runs, Consumer<Report> check) {
    HostileReports reports = new HostileReports(SEED);
    for (int run = 0; run < runs; run++) {
      check.accept(reports.next());
    }
  }

  @Test
  void noFormatHoldsWhatATerminalObeysOrReorders() {
    forEachReport(
        RUNS,
        report -> {
          for (Reporter reporter : REPORTERS) {
            String text = Validated.text(reporter, report);
            assertThat(text.codePoints().filter(HostileFormatsTest::isDangerous).boxed())
                .as("%s: %s", reporter.getClass().getSimpleName(), text)
                .isEmpty();
          }
        });
  }

  private static boolean isDangerous(int c) {
    return c != '\n'
        && (Character.isISOControl(c)
            || Character.getType(c) == Character.SURROGATE
            || (c >= 0x2028 && c <= 0x202e)
            || (c >= 0x2066 && c <= 0x2069)
            || c == 0x200b
            || c == 0xfeff);
  }

  @Test
  void githubTakesNoCommandFromAText() {
    forEachReport(
        RUNS,
        report -> {
          WorkflowLog log = WorkflowLog.of(Validated.text(new GithubReporter(n -> n), report));
          long errors = count(report, Severity.ERROR) + report.troubles().size();
          long gaps = report.notEvaluated().isEmpty() ? 0 : 1;
          long notes = count(report, Severity.NOTE) + report.notices().size() + gaps;
          assertThat(log.commands("error")).hasSize((int) Math.min(10, errors));
          assertThat(log.commands("warning"))
              .hasSize((int) Math.min(10, count(report, Severity.WARNING)));
          assertThat(log.commands("notice")).hasSize((int) Math.min(10, notes));
          assertThat(log.commands().stream().map(WorkflowLog.Command::name))
              .isSubsetOf("error", "warning", "notice", "group", "endgroup");
          assertThat(files(report))
              .containsAll(
                  log.commands().stream()
                      .filter(command -> command.properties().containsKey("file"))
                      .map(command -> command.properties().get("file"))
                      .toList());
        });
  }

  private static long count(Report report, Severity severity) {
    return report.results().stream().filter(result -> result.severity() == severity).count();
  }

  /** As they are shown. */
  private static Set<String> files(Report report) {
    return Stream.of(
            report.results().stream().map(result -> result.at().source().name()),
            report.verdicts().stream().map(verdict -> verdict.subject().file()),
            report.troubles().stream().map(trouble -> trouble.file()))
        .flatMap(names -> names)
        .map(PlainText::line)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void gitlabGetsOneIssueForEachFinding() {
    Validated schema = Validated.gitlab();
    forEachReport(
        RUNS,
        report -> {
          JsonNode issues = schema.write(new GitlabReporter(name -> name), report);
          assertThat(issues.size()).isEqualTo(report.results().size() + report.troubles().size());
          List<String> fingerprints =
              issues.valueStream().map(issue -> issue.at("/fingerprint").asString()).toList();
          assertThat(fingerprints).doesNotHaveDuplicates();
        });
  }

  @Test
  void junitGetsOneTestForEachFinding() {
    forEachReport(
        RUNS,
        report -> {
          XmlDocument xml =
              XmlDocument.of(Validated.text(new JunitReporter(), report), XmlDocument.JUNIT);
          assertThat(xml.elements("failure")).hasSize(report.results().size());
          assertThat(xml.elements("error")).hasSize(report.troubles().size());
          assertThat(new HashSet<>(xml.attributes("testsuite", "name"))).containsAll(files(report));
          assertThat(xml.elements("testcase"))
              .hasSize(Integer.parseInt(xml.elements("testsuites").get(0).getAttribute("tests")));
        });
  }

  @Test
  void checkstyleGetsOneErrorForEachFinding() {
    forEachReport(
        RUNS,
        report -> {
          XmlDocument xml =
              XmlDocument.of(
                  Validated.text(new CheckstyleReporter(), report), XmlDocument.CHECKSTYLE);
          assertThat(xml.elements("error"))
              .hasSize(report.results().size() + report.troubles().size());
          assertThat(new TreeSet<>(xml.attributes("file", "name"))).isEqualTo(files(report));
          for (Element error : xml.elements("error")) {
            assertThat(error.getAttribute("source")).startsWith("pvelint.");
          }
        });
  }

  @Test
  void markdownIsTextInCells() {
    forEachReport(
        RUNS,
        report -> {
          String text = Validated.text(new MarkdownReporter(), report);
          MarkdownPage page = MarkdownPage.of(text);
          long reasons =
              report.verdicts().stream().flatMap(v -> v.reasons().stream()).distinct().count();
          int tables =
              (report.results().isEmpty() ? 0 : 1)
                  + (reasons == 0 ? 0 : 1)
                  + (report.troubles().isEmpty() ? 0 : 1);
          assertThat(page.rows())
              .as(text)
              .hasSize(report.results().size() + (int) reasons + report.troubles().size() + tables);
          assertThat(page.blocks()).hasSize(1 + report.notices().size() + tables);
          assertThat(text.replace("](" + ProjectUrls.HOME, ""))
              .doesNotContain("www.e")
              .doesNotContainPattern("(?<!\\\\)(://|[@$~])");
        });
  }

  @Test
  void metricsKeepToTheFormat() {
    forEachReport(
        RUNS,
        report -> {
          MetricsText metrics =
              MetricsText.of(Validated.text(new PrometheusReporter("1", Instant.EPOCH), report));
          assertThat(metrics.sum("pvelint_findings")).isEqualTo(report.results().size());
          assertThat(metrics.sum("pvelint_findings_by_rule")).isEqualTo(report.results().size());
        });
  }

  @Test
  void commandsAreOnlyThoseOfTheAdministrationTools() {
    List<List<String>> all = new ArrayList<>();
    forEachReport(
        RUNS,
        report -> all.addAll(ShellWords.commands(Validated.text(new CommandsReporter(), report))));
    assertThat(all)
        .hasSizeGreaterThan(RUNS / 2)
        .allSatisfy(
            command -> {
              assertThat(command).hasSize(5);
              assertThat(command.get(0)).isIn("pct", "qm");
              assertThat(command.get(1)).isEqualTo("set");
              assertThat(command.get(2)).isIn("100", "200");
              assertThat(command.get(3)).startsWith("--");
            });
  }

  @Test
  void sarifAndOurJsonKeepToTheirSchemas() {
    Validated sarif = Validated.sarif();
    Validated json = Validated.json();
    Reporter reporter = new SarifReporter("1", Optional.empty(), name -> name, complaint -> {});
    forEachReport(
        RUNS / 5,
        report -> {
          assertThat(sarif.write(reporter, report).at("/runs/0/results").size())
              .isEqualTo(report.results().size());
          assertThat(json.write(new JsonReporter("1"), report).at("/findings").size())
              .isEqualTo(report.results().size());
        });
  }
}
