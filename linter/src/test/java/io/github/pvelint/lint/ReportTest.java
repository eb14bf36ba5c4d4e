package io.github.pvelint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.model.Spot;
import io.github.pvelint.model.Waiver;
import io.github.pvelint.model.WaiverTarget;
import io.github.pvelint.report.SilentRule;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.syntax.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final RuleInfo NOTE =
      RuleInfo.of("some-note", Category.HYGIENE, Severity.NOTE, "Something is odd").build();

  @Test
  void countsAndTheLeastSeverityGoByTheFindingNotByItsRule() {
    Report report = report(List.of(result("a.conf").withSeverity(Severity.ERROR)));

    assertThat(report.counts()).containsEntry(Severity.ERROR, 1L).containsEntry(Severity.NOTE, 0L);
    assertThat(report.hasAtLeast(Severity.ERROR)).isTrue();
    assertThat(report(List.of(result("a.conf"))).hasAtLeast(Severity.WARNING)).isFalse();
  }

  @Test
  void whatIsAcceptedDoesNotCountButIsThere() {
    Result known = result("a.conf").withBaseline(BaselineState.UNCHANGED);
    Report report = accepting(waived("a.conf"), known);

    assertThat(report.hasAtLeast(Severity.NOTE)).isFalse();
    assertThat(report.counts()).containsEntry(Severity.NOTE, 0L);
    assertThat(report.withUnchanged()).containsExactly(known);
  }

  @Test
  void aReportAboutSomeFilesHoldsWhatIsAcceptedThere() {
    Report report = accepting(waived("a.conf"), result("b.conf"));

    assertThat(report.about(Set.of("a.conf"), 1).waived()).hasSize(1);
    assertThat(report.about(Set.of("a.conf"), 1).unchanged()).isEmpty();
    assertThat(report.about(Set.of("b.conf"), 1).waived()).isEmpty();
    assertThat(report.about(Set.of("b.conf"), 1).unchanged()).hasSize(1);
  }

  private static Report accepting(Waived waived, Result unchanged) {
    return new Report(
        List.of(new SilentRule(NOTE)),
        List.of(),
        new Accepted(List.of(waived), List.of(unchanged), List.of()),
        List.of(),
        List.of(),
        List.of(),
        1,
        1);
  }

  private static Waived waived(String file) {
    Waiver waiver =
        new Waiver(
            WaiverTarget.rule("some-note"),
            "reason",
            Optional.empty(),
            Optional.empty(),
            Waiver.Origin.GUEST,
            Source.of(file, "#\n").line(1));
    return new Waived(result(file), waiver);
  }

  private static Report report(List<Result> results) {
    return new Report(List.of(new SilentRule(NOTE)), results, List.of(), List.of(), 1, 1);
  }

  private static Result result(String file) {
    Source source = Source.of(file, "arch: amd64\n");
    Subject subject = new Subject("lxc", "101", "", "container 101", source.line(1));
    return new Result(NOTE, subject, Finding.at(Spot.whole(source.line(1)), "odd"), 0);
  }
}
