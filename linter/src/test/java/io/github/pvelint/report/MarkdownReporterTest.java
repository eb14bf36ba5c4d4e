package io.github.pvelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.lint.Outcome;
import io.github.pvelint.report.text.MarkdownReporter;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.syntax.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarkdownReporterTest {
  /** GitHub takes no larger summary of a step. */
  private static final int LARGEST = 1 << 20;

  private static final Source FILE =
      Source.of("lxc/10_1.conf", "arch: amd64\nmp0: /srv,mp=/srv\ncipassword: geheim\n");

  private static String text(Samples samples) {
    return Validated.text(new MarkdownReporter(), samples.report());
  }

  @Test
  void thePageHasItAll() {
    Finding finding =
        Finding.at(Samples.spot(FILE, "mp=/srv", "mp0", ""), "a | b <b>\n`c` & https://example.org")
            .remedy(Remedy.advice("do *this*"));
    MarkdownPage page =
        MarkdownPage.of(
            text(
                new Samples()
                    .add(Samples.PLAIN, Samples.at(FILE, "arch"), "x")
                    .add(Samples.SECURITY, finding)
                    .verdict(Samples.PLAIN, Outcome.NOT_EVALUATED, "jobs.cfg was not given")
                    .trouble("a_b_c/jobs.cfg", Optional.of(3), "no header")));
    assertThat(page.blocks())
        .containsExactly(
            "pvelint: 1 error, 1 note in 1 guest; 1 rule partly evaluated; 1 file not read",
            "Findings",
            "Not evaluated",
            "Not read");
    assertThat(page.rows())
        .containsExactly(
            List.of("severity", "where", "rule", "finding"),
            List.of(
                "error",
                "lxc/10_1.conf:2",
                "privileged-container",
                "a | b <b>\\n`c` & https://example.org - do *this*."),
            List.of("note", "lxc/10_1.conf:1", "tag-missing", "x"),
            List.of("why", "rules (how many guests, jobs ...)"),
            List.of("jobs.cfg was not given", "tag-missing (1)"),
            List.of("file", "why"),
            List.of("a_b_c/jobs.cfg:3", "no header"));
  }

  @Test
  void aCleanRunIsOneLine() {
    Samples samples = new Samples().verdict(Samples.PLAIN, Outcome.PASSED);
    assertThat(text(samples)).isEqualTo("## pvelint: No findings: 1 rule evaluated on 1 guest\n");
  }

  @Test
  void aLongReportIsCutAndSaysSo() {
    Samples samples = new Samples();
    for (int i = 0; i < 400; i++) {
      samples
          .add(Samples.PLAIN, Samples.at(FILE, "arch"), i + "&".repeat(10_000))
          .trouble("t" + i + "<".repeat(5_000), Optional.empty(), "|".repeat(10_000))
          .verdict(Samples.PLAIN, Outcome.NOT_EVALUATED, i + ">".repeat(10_000));
    }
    samples.add(Samples.SECURITY, Samples.at(FILE, "mp0"), "the worst");
    String text = text(samples);
    MarkdownPage page = MarkdownPage.of(text);
    assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST);
    assertThat(page.rows().get(1)).contains("the worst");
    assertThat(page.rows()).hasSize(3 + 200 + 50 + 50);
    assertThat(page.blocks())
        .contains("201 more are not shown here.", "350 more are not shown here.");
  }

  @Test
  void secretsStayOut() {
    Finding finding =
        Finding.at(Samples.spot(FILE, "geheim", "cipassword", "geheim"), "cipassword: geheim")
            .remedy(Remedy.advice("cipassword: geheim"));
    assertThat(text(new Samples().add(Samples.PLAIN, finding))).doesNotContain("geheim");
  }
}
