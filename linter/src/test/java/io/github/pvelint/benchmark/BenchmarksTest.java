package io.github.pvelint.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.rule.Rule;
import io.github.pvelint.rules.Rules;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.annotations.Param;

/** The benchmarks do what they are to measure. */
class BenchmarksTest {
  @Test
  void allFilesAreCutIntoLines() {
    assertThat(new LexerBenchmark().read())
        .hasSize(LexerBenchmark.GUESTS)
        .allMatch(document -> document.lines().size() > 15);
  }

  @Test
  void allFilesAreLoaded() {
    assertThat(new LoaderBenchmark().load())
        .hasSize(LoaderBenchmark.GUESTS)
        .allMatch(config -> config.current().options().size() > 10);
  }

  @Test
  void everyFamilyOfRulesIsAskedAboutAllGuests() throws NoSuchFieldException {
    Set<String> asked = new TreeSet<>();
    for (String family : families()) {
      asked.add(family);
      RulesBenchmark benchmark = new RulesBenchmark();
      benchmark.family = family;
      benchmark.load();
      benchmark.select();
      assertThat(benchmark.judge().verdicts().size())
          .as(family)
          .isGreaterThanOrEqualTo(RulesBenchmark.GUESTS);
    }
    assertThat(asked).containsAll(families(Rules.all()));
  }

  private static List<String> families() throws NoSuchFieldException {
    return List.of(RulesBenchmark.class.getField("family").getAnnotation(Param.class).value());
  }

  /** Without those that judge what others say: alone they say nothing. */
  private static Set<String> families(List<Rule> rules) {
    return rules.stream()
        .map(RulesBenchmark::family)
        .filter(family -> !family.equals("rules"))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @EnumSource
  void everyFormatTellsOfAGuest(ReporterBenchmark.Format format) throws IOException {
    ReporterBenchmark benchmark = new ReporterBenchmark();
    benchmark.format = format;

    assertThat(benchmark.write()).contains("nodes/pve1/lxc/100.conf").contains("vm-raw-args");
  }
}
