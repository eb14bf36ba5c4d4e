package io.github.pvelint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.lint.Subject;
import io.github.pvelint.model.Spot;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.syntax.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifLimitsTest {
  private static final RuleInfo[] RULES = {Samples.PLAIN, Samples.WARNING, Samples.SECURITY};

  private final List<String> complaints = new ArrayList<>();

  /** Findings of all severities in turn, some in each of many files. */
  private static Report report(int results, int messageLength) {
    Random random = new Random(1);
    List<Result> all = new ArrayList<>();
    Source source = Source.of("", "");
    for (int i = 0; i < results; i++) {
      if (i % 100 == 0) {
        source = Source.of("lxc/" + (100_000 + i) + ".conf", "arch: amd64\nswap: 0\n");
      }
      Subject subject = new Subject("lxc", "" + i, "", "container " + i, source.slice(0, 0));
      Finding finding = Finding.at(Spot.whole(source.line(1)), i + text(random, messageLength));
      all.add(new Result(RULES[i % RULES.length], subject, finding, 0));
    }
    return new Report(Samples.RULES, all, List.of(), List.of(), results, 1);
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append((char) ('0' + random.nextInt(75)));
    }
    return text.toString();
  }

  private String write(Report report, SarifLimits limits) {
    SarifReporter reporter =
        new SarifReporter("1", Optional.empty(), name -> name, complaints::add);
    return Validated.text(reporter.within(limits), report);
  }

  private static List<String> notifications(JsonNode sarif) {
    return sarif
        .at("/runs/0/invocations/0/toolExecutionNotifications")
        .valueStream()
        .map(notification -> notification.at("/message/text").asString())
        .toList();
  }

  @Test
  void theMostSevereStay() {
    Report report = report(26_000, 0);
    String text = write(report, SarifLimits.GITHUB);
    JsonNode sarif = JsonMapper.shared().readTree(text);
    List<JsonNode> results = sarif.at("/runs/0/results").valueStream().toList();
    assertThat(results).hasSize(25_000);
    assertThat(results.stream().filter(result -> result.at("/level").asString().equals("error")))
        .hasSize(8_666);
    assertThat(results.stream().filter(result -> result.at("/level").asString().equals("warning")))
        .hasSize(8_667);
    assertThat(results.stream().map(result -> result.at("/ruleIndex").asInt()).distinct())
        .hasSize(3);
    assertThat(complaints)
        .containsExactly(
            "1000 of 26000 findings, the least severe, were left out of the SARIF file: code"
                + " scanning takes no more than 25000 results and 10000000 bytes gzipped",
            "code scanning shows no more than the 5000 most severe of the 25000 findings in the"
                + " SARIF file");
    assertThat(notifications(sarif))
        .containsExactlyElementsOf(complaints.stream().map(one -> one + ".").toList());
    assertThat(
            sarif.at("/runs/0/invocations/0/toolExecutionNotifications/0/descriptor/id").asString())
        .isEqualTo("findings-left-out");
  }

  @Test
  void whatStaysIsInItsOldOrder() throws IOException {
    Report report = report(300, 0);
    List<Result> kept = new SarifLimits(250, 1).keep(report.results(), results -> 0).results();
    assertThat(kept).hasSize(250).isSubsetOf(report.results());
    assertThat(kept.stream().map(result -> report.results().indexOf(result))).isSorted();
  }

  @Test
  void theFileStaysBelowItsSize() throws IOException {
    SarifLimits limits = new SarifLimits(25_000, 500_000);
    String text = write(report(3_000, 400), limits);
    assertThat(ZippedSize.of(out -> out.append(text))).isBetween(300_000L, 500_000L);
    JsonNode sarif = JsonMapper.shared().readTree(text);
    assertThat(sarif.at("/runs/0/results").size()).isBetween(500, 2_500);
    assertThat(complaints).hasSize(1).first().asString().contains("of 3000 findings");
  }

  @Test
  void aFewLongMessagesAreMeasuredAsWell() throws IOException {
    String text = write(report(12, 120_000), new SarifLimits(25_000, 500_000));
    assertThat(ZippedSize.of(out -> out.append(text))).isLessThan(500_000);
    assertThat(complaints).hasSize(1);
  }

  @Test
  void mostReportsAreWhole() {
    JsonNode sarif = JsonMapper.shared().readTree(write(report(1_500, 20), SarifLimits.GITHUB));
    assertThat(sarif.at("/runs/0/results").size()).isEqualTo(1_500);
    assertThat(notifications(sarif)).isEmpty();
    assertThat(complaints).isEmpty();
  }

  @Test
  void rulesWithFindingsAreNotLeftOut() {
    List<Rule> rules =
        IntStream.range(0, SarifLimits.RULES + 5)
            .mapToObj(i -> RuleInfo.of("r" + i, Category.HYGIENE, Severity.NOTE, "R").build())
            .<Rule>map(SilentRule::new)
            .toList();
    Source source = Source.of("a", "b\n");
    Subject subject = new Subject("lxc", "1", "", "container 1", source.slice(0, 0));
    Rule last = rules.get(rules.size() - 1);
    Finding finding = Finding.at(Spot.whole(source.line(1)), "found");
    List<Rule> kept =
        SarifLimits.rules(rules, List.of(new Result(last.info(), subject, finding, 0)));
    assertThat(kept).hasSize(SarifLimits.RULES).contains(last);
    assertThat(SarifLimits.rules(rules.subList(0, 9), List.of())).hasSize(9);
  }
}
