package io.github.pvelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.lint.Outcome;
import io.github.pvelint.lint.Report;
import io.github.pvelint.model.Place;
import io.github.pvelint.model.Spot;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.syntax.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import se.bjurr.violations.lib.reports.Parser;

class JunitReporterTest {
  private static final Source FILE =
      Source.of("nodes/pve1/lxc/101.conf", "arch: amd64\nmp0: /srv,mp=/srv\n");

  private static XmlDocument write(Report report) {
    return XmlDocument.of(Validated.text(new JunitReporter(), report), XmlDocument.JUNIT);
  }

  private static Element test(XmlDocument xml, int index) {
    return xml.elements("testcase").get(index);
  }

  @Test
  void aFindingIsAFailedTest() {
    Spot spot =
        new Spot(Samples.at(FILE, "mp=/srv"), Place.snapshot("before"), "mp0", "mp", "", "/srv");
    Report report =
        new Samples()
            .add(Samples.SECURITY, Finding.at(spot, "a]]>b"))
            .add(Samples.SECURITY, Finding.at(spot, "c"))
            .report();
    XmlDocument xml = write(report);
    assertThat(xml.attributes("testcase", "name"))
        .containsExactly(
            "privileged-container mp0.mp in snapshot before",
            "privileged-container mp0.mp in snapshot before (2)");
    assertThat(test(xml, 0).getAttribute("classname")).isEqualTo("nodes.pve1.lxc.101");
    Element failure = xml.elements("failure").get(0);
    assertThat(failure.getAttribute("message")).isEqualTo("a]]>b.");
    assertThat(failure.getAttribute("type")).isEqualTo("error");
    assertThat(failure.getTextContent()).isEqualTo("nodes/pve1/lxc/101.conf:2:11: a]]>b.");
    assertThat(xml.elements("testsuites").get(0).getAttribute("failures")).isEqualTo("2");
    assertThat(ServersReader.read(Parser.JUNIT, Validated.text(new JunitReporter(), report)))
        .hasSize(2);
  }

  @Test
  void aCleanFileHasATestThatPassed() {
    XmlDocument xml = write(new Samples().verdict(Samples.PLAIN, Outcome.PASSED).report());
    assertThat(xml.attributes("testcase", "name")).containsExactly("no findings");
    assertThat(test(xml, 0).hasChildNodes()).isFalse();
  }

  @Test
  void whatNobodyLookedAtHasNotPassed() {
    XmlDocument xml =
        write(
            new Samples()
                .verdict(Samples.PLAIN, Outcome.NOT_EVALUATED, "jobs.cfg was not given")
                .verdict(Samples.SECURITY, Outcome.NOT_EVALUATED, "jobs.cfg was not given")
                .verdict(Samples.SECURITY, Outcome.NOT_APPLICABLE)
                .report());
    assertThat(xml.attributes("testcase", "name"))
        .containsExactly("no findings", "not evaluated: jobs.cfg was not given");
    assertThat(xml.attributes("skipped", "message"))
        .containsExactly(
            "No rule could be evaluated.",
            "jobs.cfg was not given: tag-missing (1), privileged-container (1).");
  }

  @Test
  void aFileThatCouldNotBeReadIsAnError() {
    XmlDocument xml =
        write(new Samples().trouble("a/jobs.cfg", Optional.of(3), "no header").report());
    assertThat(test(xml, 0).getAttribute("name")).isEqualTo("can be read");
    assertThat(xml.elements("error").get(0).getTextContent()).isEqualTo("a/jobs.cfg:3: no header.");
    assertThat(xml.elements("testsuites").get(0).getAttribute("errors")).isEqualTo("1");
  }

  @Test
  void noReportIsEmpty() {
    XmlDocument nobody = write(new Report(List.of(), List.of(), List.of(), List.of(), 0, 0));
    assertThat(nobody.attributes("skipped", "message"))
        .containsExactly("No guest config was found, so none was checked.");
    assertThat(write(new Samples().report()).attributes("skipped", "message"))
        .containsExactly("No rule had anything to judge.");
  }
}
