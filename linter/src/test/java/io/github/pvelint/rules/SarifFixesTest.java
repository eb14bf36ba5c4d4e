package io.github.pvelint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.fix.Patch;
import io.github.pvelint.fix.PatchedText;
import io.github.pvelint.fix.Patches;
import io.github.pvelint.lint.Linter;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.GuestLoader;
import io.github.pvelint.report.SarifReporter;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.schema.CustomCpuModels;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** An editor that applies the fixes in SARIF by line and column gets what {@code --fix} does. */
class SarifFixesTest {
  @Test
  void theyAreTheFixesThatAreDone() throws IOException {
    int count = 0;
    for (Rule rule : Rules.all()) {
      count +=
          assertSame(
              Fixtures.lint(
                  Fixtures.ROOT.resolve("rules").resolve(rule.info().id()), List.of(rule)));
    }
    assertThat(count).isGreaterThan(60);
  }

  @Test
  void whatFollowsCharactersOfSeveralBytesIsInItsPlace() throws IOException {
    Report report =
        lint("features: keyctl=1\nmp0: zfs:caf\u00e9-\ud83d\ude00,mp=/a,quota=1\nostype: alpine");
    assertThat(assertSame(report)).isEqualTo(3);
  }

  @Test
  void aLineWithASecretIsNotWritten() throws IOException {
    Report report = lint("mp0: zfs:a,mp=/password=CANARY123\nostype: alpine\n");
    assertThat(report.results().stream().filter(result -> new Patches().of(result).isPresent()))
        .isNotEmpty();
    assertThat(sarif(report).toString()).doesNotContain("CANARY").doesNotContain("\"fixes\"");
  }

  private static Report lint(String text) {
    Source source = Source.of("lxc/101.conf", text);
    Guest guest =
        Guest.of(
            new GuestLoader()
                .load(source, GuestKind.LXC, 101, Optional.empty(), CustomCpuModels.NONE));
    List<Rule> rules = Rules.all().stream().filter(rule -> rule.info().onByDefault()).toList();
    return new Linter(rules).lint(List.of(Cluster.of(guest)), List.of());
  }

  /** How many fixes there are. */
  private static int assertSame(Report report) throws IOException {
    JsonNode results = sarif(report).at("/runs/0/results");
    Patches patches = new Patches();
    int count = 0;
    for (int i = 0; i < report.results().size(); i++) {
      Result result = report.results().get(i);
      Optional<Patch> patch = patches.of(result);
      JsonNode fix = results.get(i).at("/fixes/0");
      assertThat(fix.isMissingNode()).as(result.toString()).isEqualTo(patch.isEmpty());
      if (patch.isPresent()) {
        Source source = result.subject().anchor().source();
        assertThat(applied(source.text(), fix.at("/artifactChanges/0/replacements")))
            .isEqualTo(PatchedText.of(source, patch.get().edits()).text());
        assertThat(fix.at("/description/text").asString())
            .startsWith(result.fix().orElseThrow().id().equals("safe") ? "Safe " : "Unsafe ");
        count++;
      }
    }
    return count;
  }

  private static JsonNode sarif(Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    new SarifReporter("1.0.0", Optional.empty(), UnaryOperator.identity(), any -> {})
        .write(report, out);
    return new ObjectMapper().readTree(out.toString());
  }

  private static String applied(String text, JsonNode replacements) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = replacements.size() - 1; i >= 0; i--) {
      JsonNode region = replacements.get(i).get("deletedRegion");
      changed.replace(
          offset(text, region, "start"),
          offset(text, region, "end"),
          replacements.get(i).at("/insertedContent/text").asString(""));
    }
    return changed.toString();
  }

  private static int offset(String text, JsonNode region, String name) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("(?<=\n)", -1)));
    int before =
        lines.subList(0, region.get(name + "Line").asInt() - 1).stream()
            .mapToInt(String::length)
            .sum();
    return before + region.get(name + "Column").asInt() - 1;
  }
}
