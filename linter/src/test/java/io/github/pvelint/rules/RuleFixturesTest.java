package io.github.pvelint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.pvelint.lint.Outcome;
import io.github.pvelint.lint.Report;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.syntax.Slice;
import io.github.pvelint.testing.Expectation;
import io.github.pvelint.testing.Fixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule against its folder of fixtures: the marked lines, and nothing else. */
class RuleFixturesTest {
  private static final Path RULES = Fixtures.ROOT.resolve("rules");

  /** What a rule about guests has to show; a reason in not-applicable.txt takes a case away. */
  private static final Set<String> GUEST_CASES =
      Set.of(
          "must-fire",
          "must-not-fire",
          "in-snapshot",
          "in-description",
          "absent-default",
          "pending");

  private static final Set<String> OTHER_CASES = Set.of("must-fire", "must-not-fire");

  @TestFactory
  Stream<DynamicTest> everyRuleMeetsItsFixtures() {
    return Rules.all().stream()
        .map(rule -> dynamicTest(rule.info().id(), () -> assertMeetsFixtures(rule)));
  }

  private static void assertMeetsFixtures(Rule rule) {
    Path folder = RULES.resolve(rule.info().id());
    assertThat(folder).as("the rule's folder of fixtures").isDirectory();
    Fixture fixture = Fixture.read(folder);
    assertThat(fixture.expectations())
        .as("expectations")
        .anyMatch(expectation -> !expectation.unknown())
        .allMatch(expectation -> expectation.rule().equals(rule.info().id()));

    Report report = Fixtures.lint(folder, Fixtures.asking(rule));

    assertThat(report.troubles()).isEmpty();
    assertThat(found(report, rule)).containsExactlyInAnyOrderElementsOf(fixture.expectations());
    assertThat(report.verdicts())
        .filteredOn(verdict -> verdict.rule().equals(rule.info()))
        .anyMatch(verdict -> verdict.outcome() == Outcome.PASSED);
  }

  private static List<Expectation> found(Report report, Rule rule) {
    String id = rule.info().id();
    List<Expectation> found = new ArrayList<>();
    report.results().stream()
        .filter(result -> result.rule().id().equals(id))
        .forEach(result -> found.add(expectation(id, result.at(), false)));
    report.verdicts().stream()
        .filter(verdict -> verdict.rule().id().equals(id))
        .flatMap(verdict -> verdict.unknowns().stream())
        .forEach(unknown -> found.add(expectation(id, unknown.at(), true)));
    return found;
  }

  private static Expectation expectation(String rule, Slice at, boolean unknown) {
    return new Expectation(at.source().name(), at.line(), rule, at.text(), unknown);
  }

  @TestFactory
  Stream<DynamicTest> everyRuleShowsItsCases() {
    return Rules.all().stream()
        .map(rule -> dynamicTest(rule.info().id(), () -> assertShowsCases(rule)));
  }

  private static void assertShowsCases(Rule rule) throws IOException {
    Path folder = RULES.resolve(rule.info().id());
    Set<String> shown = new TreeSet<>(Fixture.read(folder).cases());
    Path exceptions = folder.resolve("not-applicable.txt");
    if (Files.exists(exceptions)) {
      for (String line : Files.readAllLines(exceptions)) {
        String[] parts = line.split(": ", 2);
        assertThat(parts).as("case: reason").hasSize(2);
        assertThat(shown).as("a case cannot be shown and not applicable").doesNotContain(parts[0]);
        shown.add(parts[0]);
      }
    }
    assertThat(shown).containsAll(rule instanceof GuestRule ? GUEST_CASES : OTHER_CASES);
  }

  @Test
  void everyFolderBelongsToARule() throws IOException {
    Set<String> ids =
        Rules.all().stream().map(rule -> rule.info().id()).collect(Collectors.toSet());
    try (Stream<Path> folders = Files.list(RULES)) {
      assertThat(folders.map(folder -> folder.getFileName().toString()))
          .isNotEmpty()
          .allMatch(ids::contains);
    }
  }
}
