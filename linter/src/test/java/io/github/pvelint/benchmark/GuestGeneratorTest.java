package io.github.pvelint.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.lint.Linter;
import io.github.pvelint.lint.Report;
import io.github.pvelint.rules.Rules;
import io.github.pvelint.testing.GuestMix;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guests that measurements are made with are what they are said to be. */
class GuestGeneratorTest {
  private static final int GUESTS = 500;

  @ParameterizedTest
  @EnumSource
  void theSameSeedGivesTheSameGuests(GuestMix mix) {
    assertThat(texts(mix)).isEqualTo(texts(mix));
  }

  @ParameterizedTest
  @EnumSource
  void guestsHaveThirtyLines(GuestMix mix) {
    double lines = texts(mix).stream().mapToLong(text -> text.lines().count()).sum();

    assertThat(lines / GUESTS).isBetween(25.0, 35.0);
  }

  @ParameterizedTest
  @EnumSource
  void nothingThatIsUniqueInAClusterIsThereTwice(GuestMix mix) {
    assertThat(rules(report(mix))).isNotEmpty().noneMatch(rule -> rule.startsWith("duplicate-"));
  }

  @Test
  void tidyClustersHaveFewFindings() {
    assertThat(findingsOfAGuest(GuestMix.TIDY)).isBetween(0.5, 0.9);
  }

  @Test
  void publishedConfigsHaveMany() {
    assertThat(findingsOfAGuest(GuestMix.PUBLISHED)).isBetween(2.0, 4.0);
    assertThat(rules(report(GuestMix.PUBLISHED)))
        .contains("bad-value", "vm-raw-args", "idmap-maps-host-user-single", "tun-device");
  }

  private static double findingsOfAGuest(GuestMix mix) {
    return (double) report(mix).results().size() / GUESTS;
  }

  private static Set<String> rules(Report report) {
    return report.results().stream().map(result -> result.rule().id()).collect(Collectors.toSet());
  }

  private static List<String> texts(GuestMix mix) {
    return new GeneratedGuests(mix, GUESTS).texts();
  }

  private static Report report(GuestMix mix) {
    Linter linter =
        new Linter(Rules.all().stream().filter(rule -> rule.info().onByDefault()).toList());
    return linter.lint(List.of(new GeneratedGuests(mix, GUESTS).cluster()), List.of());
  }
}
