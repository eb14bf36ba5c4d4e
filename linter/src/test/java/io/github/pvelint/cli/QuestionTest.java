package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.input.InputReader;
import io.github.pvelint.input.Inputs;
import io.github.pvelint.input.Request;
import io.github.pvelint.lint.FailOn;
import io.github.pvelint.lint.InGuestWaivers;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Waivers;
import io.github.pvelint.model.Circumstances;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.WaiverRule;
import io.github.pvelint.rules.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which guests rules are asked about when only some of a cluster's files were given. */
class QuestionTest {
  private static final Path FIXTURES = Path.of("..", "test-fixtures", "rules");

  @TempDir Path folder;

  /** A rule that takes note of whom it is asked about. */
  private record Asked(List<Integer> vmids) implements GuestRule {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("asked", Category.HYGIENE, Severity.NOTE, "Nothing").anyGuest().build();
    }

    @Override
    public Documentation documentation() {
      return Documentation.explaining("").build();
    }

    @Override
    public void check(Guest guest, Cluster cluster, Findings findings) {
      vmids.add(guest.vmid());
    }
  }

  @Test
  void otherGuestsThanThoseGivenAreContext() throws IOException {
    guests(101, 102, 103);

    assertThat(asked(true, "lxc/103.conf", "lxc/101.conf")).containsExactly(101, 103);
    assertThat(asked(true, ".")).containsExactly(101, 102, 103);
    assertThat(asked(false, "lxc/102.conf")).containsExactly(101, 102, 103);
  }

  @Test
  void whereAFileAboutTheClusterIsGivenAllAreAskedAbout() throws IOException {
    guests(101, 102);
    Files.writeString(folder.resolve("storage.cfg"), "dir: local\n\tpath /var/lib/vz\n");

    assertThat(asked(true, "lxc/101.conf", "storage.cfg")).containsExactly(101, 102);
  }

  private void guests(int... vmids) throws IOException {
    Files.createDirectories(folder.resolve("lxc"));
    for (int vmid : vmids) {
      Files.writeString(folder.resolve("lxc/" + vmid + ".conf"), Run.CLEAN);
    }
  }

  private List<Integer> asked(boolean isAboutGiven, String... paths) throws IOException {
    Asked rule = new Asked(new ArrayList<>());
    Inputs inputs = read(folder, paths);
    Question question = question(List.of(rule));
    (isAboutGiven ? question.aboutGiven(inputs) : question).lint(inputs.models(), List.of());
    return rule.vmids();
  }

  /** Each file of each fixture by itself. */
  @Test
  void whatIsSaidOfTheGivenIsTheSameAsIfAllWereAskedAbout() throws IOException {
    int findings = 0;
    for (Rule rule : Rules.all()) {
      Path fixtures = FIXTURES.resolve(rule.info().id());
      Question question = question(rule instanceof WaiverRule ? Rules.all() : List.of(rule));
      for (String file : guestFiles(fixtures)) {
        Inputs inputs = read(fixtures, file);
        List<String> all = said(question, question, inputs);
        assertThat(said(question, question.aboutGiven(inputs), inputs))
            .as(rule.info().id() + ", " + file)
            .isEqualTo(all);
        findings += all.size();
      }
    }
    assertThat(findings).isGreaterThan(1000);
  }

  private static List<String> guestFiles(Path fixtures) throws IOException {
    try (Stream<Path> files = Files.walk(fixtures)) {
      return files
          .filter(file -> file.getFileName().toString().matches("[0-9]+\\.conf"))
          .map(file -> fixtures.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private static List<String> said(Question question, Question asked, Inputs inputs) {
    Report report =
        asked
            .lint(inputs.models(), inputs.troubles())
            .about(question.reported(inputs), inputs.guests());
    List<String> said = new ArrayList<>();
    report.results().forEach(result -> said.add(result.at() + " " + result.finding().message()));
    report.waived().forEach(one -> said.add("waived: " + one.result().finding().message()));
    report
        .verdicts()
        .forEach(
            verdict ->
                said.add(
                    verdict.subject().identity()
                        + " "
                        + verdict.rule().id()
                        + " "
                        + verdict.outcome()
                        + verdict.reasons()));
    report.troubles().forEach(trouble -> said.add(trouble.file() + " " + trouble.message()));
    return said;
  }

  private static Inputs read(Path folder, String... paths) throws IOException {
    return new InputReader(folder.toRealPath(), InputStream.nullInputStream())
        .read(Request.of(paths), new Circumstances(9, Instant.parse("2026-06-01T00:00:00Z")));
  }

  private static Question question(List<Rule> rules) {
    return new Question(
        rules,
        new Policies.None(FailOn.STANDARD, Optional.empty()),
        Waivers.withoutPolicy(Rules.all(), InGuestWaivers.UP_TO_WARNING));
  }
}
