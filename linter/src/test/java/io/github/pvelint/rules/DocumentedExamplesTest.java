package io.github.pvelint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.schema.GuestKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What a rule's documentation shows is true: bad examples raise the rule, good ones do not. */
class DocumentedExamplesTest {
  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyExampleHolds() {
    return Rules.all().stream()
        .map(rule -> dynamicTest(rule.info().id(), () -> assertExamplesHold(rule)));
  }

  private void assertExamplesHold(Rule rule) throws IOException {
    assertThat(rule.documentation().bad()).as("bad examples").isNotEmpty();
    assertThat(rule.documentation().good()).as("good examples").isNotEmpty();
    for (String bad : rule.documentation().bad()) {
      // A rule may be about one of the releases alone.
      assertThat(raised(rule, bad, 9) || raised(rule, bad, 8)).as(bad).isTrue();
    }
    for (String good : rule.documentation().good()) {
      assertThat(raised(rule, good, 9) || raised(rule, good, 8)).as(good).isFalse();
    }
  }

  private boolean raised(Rule rule, String example, int pveMajor) throws IOException {
    Path cluster = Files.createTempDirectory(folder, rule.info().id());
    write(cluster, rule, example);
    Report report = Fixtures.lint(cluster, Fixtures.asking(rule), pveMajor);
    assertThat(report.troubles()).isEmpty();
    assertThat(report.guests()).as("guests in the example").isPositive();
    assertThat(report.verdicts())
        .as("the rule is really asked")
        .filteredOn(verdict -> verdict.rule().equals(rule.info()))
        .anyMatch(verdict -> verdict.reasons().isEmpty());
    return report.results().stream()
        .map(Result::rule)
        .anyMatch(info -> info.id().equals(rule.info().id()));
  }

  /** One guest file, or several files after {@code ==> PATH <==} lines. */
  private static void write(Path cluster, Rule rule, String example) throws IOException {
    Path file = cluster.resolve(defaultFile(rule));
    StringBuilder text = new StringBuilder();
    for (String line : example.split("\n", -1)) {
      if (line.startsWith("==> ") && line.endsWith(" <==")) {
        write(file, text);
        file = cluster.resolve(line.substring(4, line.length() - 4));
      } else {
        text.append(line).append('\n');
      }
    }
    write(file, text);
  }

  private static String defaultFile(Rule rule) {
    boolean container = rule.info().kinds().contains(GuestKind.LXC);
    return container ? "lxc/101.conf" : "qemu-server/101.conf";
  }

  private static void write(Path file, StringBuilder text) throws IOException {
    if (!text.toString().isBlank()) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text.toString().stripTrailing() + "\n");
    }
    text.setLength(0);
  }
}
