package io.github.pvelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.lint.Outcome;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.syntax.Source;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GithubReporterTest {
  private static final Source FILE =
      Source.of("lxc/1:0,1.conf", "arch: amd64\nmp0: /srv,mp=/srv\n");

  private static String text(Samples samples) {
    return Validated.text(new GithubReporter(name -> "pve/" + name), samples.report());
  }

  @Test
  void anAnnotationIsOneLine() {
    Finding finding =
        Finding.at(Samples.spot(FILE, "mp=/srv", "mp0", ""), "100% wrong: a::b")
            .remedy(Remedy.advice("do this"));
    String text = text(new Samples().add(Samples.SECURITY, finding));
    assertThat(text)
        .isEqualTo(
            "::error file=pve/lxc/1%3A0%2C1.conf,col=11,endColumn=18,endLine=2,line=2,"
                + "title=privileged-container::100%25 wrong: a::b.%0AHelp: do this.\n");
    WorkflowLog.Command command = WorkflowLog.of(text).commands().get(0);
    assertThat(command.properties()).containsEntry("file", "pve/lxc/1:0,1.conf");
    assertThat(command.data()).isEqualTo("100% wrong: a::b.\nHelp: do this.");
  }

  @Test
  void whatGithubWouldDropIsInTheLog() {
    Samples samples = new Samples();
    for (int i = 0; i < 12; i++) {
      samples.add(Samples.PLAIN, Samples.at(FILE, "arch"), "number " + i + " ##[error]x");
    }
    WorkflowLog log = WorkflowLog.of(text(samples));
    assertThat(log.commands("notice")).hasSize(10);
    assertThat(log.commands("notice").get(9).data())
        .isEqualTo(
            "3 more of this level are in the log of this step: GitHub shows no more than 10");
    assertThat(log.lines())
        .hasSize(3)
        .first()
        .isEqualTo("notice: pve/lxc/1:0,1.conf:1: number 9 ## [error]x. [tag-missing]");
    assertThat(log.commands("group").get(0).data())
        .isEqualTo("pvelint: 3 more, without annotations");
    assertThat(log.commands("endgroup")).hasSize(1);
  }

  @Test
  void tenAreShownAsTheyAre() {
    Samples samples = new Samples();
    for (int i = 0; i < 10; i++) {
      samples.add(Samples.PLAIN, Samples.at(FILE, "arch"), "number " + i);
    }
    WorkflowLog log = WorkflowLog.of(text(samples));
    assertThat(log.commands()).hasSize(10);
    assertThat(log.commands().get(9).data()).isEqualTo("number 9.");
  }

  @Test
  void troublesAndGapsAreSaid() {
    WorkflowLog log =
        WorkflowLog.of(
            text(
                new Samples()
                    .trouble("a.conf", Optional.empty(), "no access")
                    .verdict(Samples.PLAIN, Outcome.NOT_EVALUATED, "jobs.cfg was not given")));
    assertThat(log.commands())
        .containsExactly(
            new WorkflowLog.Command(
                "error",
                Map.of("file", "pve/a.conf", "line", "1", "title", "not read"),
                "no access."),
            new WorkflowLog.Command(
                "notice",
                Map.of("title", "not evaluated"),
                "jobs.cfg was not given: tag-missing (1)"));
  }

  @Test
  void nothingToSayIsNothing() {
    assertThat(text(new Samples())).isEmpty();
  }
}
