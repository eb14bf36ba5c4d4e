package io.github.pvelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.controls.Controls;
import io.github.pvelint.controls.Framework;
import io.github.pvelint.lint.Outcome;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Subject;
import io.github.pvelint.lint.Verdict;
import io.github.pvelint.report.ControlEvidence.Kind;
import io.github.pvelint.syntax.Source;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What verdicts say about a control that {@code privileged-container} supports. */
class ControlEvidenceTest {
  private static final Controls CONTROLS = Controls.load();

  private static Report report(String outcomes) {
    Source file = Source.of("lxc/101.conf", "arch: amd64\n");
    Subject subject = new Subject("lxc", "101", "", "container 101", file.slice(0, 4));
    List<Verdict> verdicts =
        Stream.of(outcomes.split(" ", -1))
            .filter(outcome -> !outcome.isEmpty())
            .map(Outcome::valueOf)
            .map(outcome -> new Verdict(Samples.SECURITY, subject, outcome, List.of()))
            .toList();
    return new Report(Samples.RULES.subList(0, 2), List.of(), verdicts, List.of(), 1, 1);
  }

  private static ControlEvidence evidence(Report report, String id) {
    return ControlEvidence.of(report, CONTROLS, Framework.BSI).stream()
        .filter(evidence -> evidence.control().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "'', NONE, 0",
    "NOT_APPLICABLE, NONE, 0",
    "NOT_EVALUATED, NONE, 1",
    "NOT_EVALUATED NOT_APPLICABLE, NONE, 1",
    "PASSED, PASS, 0",
    "PASSED NOT_APPLICABLE, PASS, 0",
    "PASSED NOT_EVALUATED, PARTIAL, 1",
    "PASSED PARTLY_EVALUATED, PARTIAL, 1",
    "PARTLY_EVALUATED, PARTIAL, 1",
    "PASSED FAILED, FAILURE, 0",
    "NOT_EVALUATED PARTLY_EVALUATED FAILED, FAILURE, 2"
  })
  void theSumOfTheVerdicts(String outcomes, Kind kind, int open) {
    ControlEvidence evidence = evidence(report(outcomes), "SYS.1.6.A17");

    assertThat(evidence.kind()).isEqualTo(kind);
    assertThat(evidence.open()).isEqualTo(open);
  }

  @Test
  void onlyRulesOfTheRunThatSupportItCount() {
    Report report = report("FAILED FAILED PASSED");
    ControlEvidence privileges = evidence(report, "SYS.1.6.A17");
    ControlEvidence backups = evidence(report, "CON.3.A5");

    assertThat(privileges.rules())
        .extracting(RuleOutcomes::rule)
        .containsExactly("privileged-container");
    assertThat(privileges.count(Outcome.FAILED)).isEqualTo(2);
    assertThat(privileges.count(Outcome.PASSED)).isEqualTo(1);
    assertThat(privileges.failing()).hasSize(1);
    assertThat(backups.rules()).isEmpty();
    assertThat(backups.kind()).isEqualTo(Kind.NONE);
  }

  @Test
  void aCatalogueListsWhatRulesSupportAndHowMuchItHas() {
    FrameworkEvidence evidence = FrameworkEvidence.of(report("PASSED"), CONTROLS, Framework.ISO);

    assertThat(evidence.listed()).isEqualTo(93);
    assertThat(evidence.controls())
        .extracting(ControlEvidence::control)
        .isEqualTo(CONTROLS.supported(Framework.ISO));
    assertThat(evidence.count(Kind.PASS))
        .isEqualTo(
            CONTROLS.of("privileged-container").stream()
                .filter(control -> control.framework() == Framework.ISO)
                .count());
  }
}
