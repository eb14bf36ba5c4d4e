package io.github.pvelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.lint.Outcome;
import io.github.pvelint.lint.Report;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.syntax.Source;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.reports.Parser;
import tools.jackson.databind.JsonNode;

/**
 * The formats that servers read for findings. Beside their schemas, a library that reads reports
 * for such servers must find in each of them what is in the report.
 */
class CodeQualityTest {
  private static final Source FILE = Source.of("lxc/101.conf", "arch: amd64\nmp0: /srv,mp=/srv\n");

  private static Samples findings() {
    Finding finding =
        Finding.at(Samples.spot(FILE, "mp=/srv", "mp0", ""), "a < b & \"c\"")
            .remedy(Remedy.advice("do this"));
    return new Samples()
        .add(Samples.SECURITY, finding)
        .add(Samples.PLAIN, Samples.at(FILE, "arch"), "b")
        .trouble("jobs.cfg", Optional.of(3), "no header");
  }

  @Test
  void aReaderOfReportsFindsGitlabsIssues() {
    assertAreFound(Parser.CODECLIMATE, new GitlabReporter(name -> name));
  }

  @Test
  void aReaderOfReportsFindsCheckstylesErrors() {
    assertAreFound(Parser.CHECKSTYLE, new CheckstyleReporter());
  }

  @Test
  void aReaderOfReportsFindsSarifsResults() {
    assertAreFound(
        Parser.SARIF, new SarifReporter("1", Optional.empty(), name -> name, complaint -> {}));
  }

  private static void assertAreFound(Parser parser, Reporter reporter) {
    String text = Validated.text(reporter, findings().report());
    assertThat(ServersReader.read(parser, text))
        .anySatisfy(
            violation -> {
              assertThat(violation.getFile()).isEqualTo("lxc/101.conf");
              assertThat(violation.getStartLine()).isEqualTo(2);
              assertThat(violation.getMessage()).contains("a < b & \"c\"", "do this");
              assertThat(violation.getSeverity()).isEqualTo(SEVERITY.ERROR);
              assertThat(violation.getRule()).contains("privileged-container");
            })
        .anySatisfy(
            violation -> {
              assertThat(violation.getStartLine()).isEqualTo(1);
              assertThat(violation.getSeverity()).isEqualTo(SEVERITY.INFO);
              assertThat(violation.getRule()).contains("tag-missing");
            });
  }

  @Test
  void gitlabsIssuesHaveDifferentFingerprints() {
    Samples samples = findings().add(Samples.PLAIN, Samples.at(FILE, "arch"), "b");
    JsonNode issues =
        Validated.gitlab().write(new GitlabReporter(name -> "./" + name), samples.report());
    assertThat(issues.valueStream().map(issue -> issue.at("/fingerprint").asString()))
        .hasSize(4)
        .doesNotHaveDuplicates();
    assertThat(issues.at("/0/severity").asString()).isEqualTo("blocker");
    assertThat(issues.at("/1/severity").asString()).isEqualTo("critical");
    assertThat(issues.at("/1/fingerprint").asString())
        .isEqualTo(samples.report().results().get(0).fingerprint());
    assertThat(issues.at("/1/location/path").asString()).isEqualTo("lxc/101.conf");
    assertThat(issues.at("/2/severity").asString()).isEqualTo("info");
  }

  @Test
  void anEmptyReportIsAnEmptyArray() {
    assertThat(Validated.gitlab().write(new GitlabReporter(name -> name), new Samples().report()))
        .isEmpty();
  }

  @Test
  void checkstyleNamesCleanFiles() {
    Report report = new Samples().verdict(Samples.PLAIN, Outcome.PASSED).report();
    String text = Validated.text(new CheckstyleReporter(), report);
    XmlDocument xml = XmlDocument.of(text, XmlDocument.CHECKSTYLE);
    assertThat(xml.attributes("file", "name")).containsExactly("lxc/101.conf");
    assertThat(xml.elements("error")).isEmpty();
  }

  @Test
  void checkstyleTellsWhereAndHowBad() {
    XmlDocument xml =
        XmlDocument.of(
            Validated.text(new CheckstyleReporter(), findings().report()), XmlDocument.CHECKSTYLE);
    assertThat(xml.attributes("file", "name")).containsExactly("jobs.cfg", "lxc/101.conf");
    Element trouble = xml.elements("error").get(0);
    assertThat(trouble.getAttribute("line")).isEqualTo("3");
    assertThat(trouble.getAttribute("message")).isEqualTo("Not read: no header.");
    Element error = xml.elements("error").get(1);
    assertThat(error.getAttribute("column")).isEqualTo("11");
    assertThat(error.getAttribute("severity")).isEqualTo("error");
    assertThat(error.getAttribute("message")).isEqualTo("a < b & \"c\". Help: do this.");
    assertThat(xml.elements("error").get(2).getAttribute("severity")).isEqualTo("info");
  }
}
