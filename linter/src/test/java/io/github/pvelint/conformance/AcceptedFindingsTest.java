package io.github.pvelint.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.pvelint.lint.Baseline;
import io.github.pvelint.lint.InGuestWaivers;
import io.github.pvelint.lint.Linter;
import io.github.pvelint.lint.Policy;
import io.github.pvelint.lint.Report;
import io.github.pvelint.lint.Result;
import io.github.pvelint.lint.WaiverTerms;
import io.github.pvelint.lint.Waivers;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.GuestLoader;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rule.WaiverRule;
import io.github.pvelint.rules.Rules;
import io.github.pvelint.schema.CustomCpuModels;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What was accepted stays accepted when Proxmox writes a config anew, or somebody reorders it: by a
 * line in the description, and by a baseline.
 */
class AcceptedFindingsTest {
  private static final Path CASES =
      Path.of("..", "test-fixtures", "conformance", "cases.jsonl").toAbsolutePath().normalize();

  /** What is said of how lines are written goes away with a rewrite, see ConformanceTest. */
  private static final List<Rule> RULES =
      Rules.all().stream()
          .filter(rule -> rule instanceof WaiverRule || rule.info().category() != Category.HYGIENE)
          .toList();

  private static final Waivers WAIVERS =
      new Waivers(
          List.of(),
          file -> new WaiverTerms(InGuestWaivers.ALL, rule -> false),
          Waivers.waivable(RULES));

  private final GuestLoader loader = new GuestLoader();

  /** A case of the conformance tests; texts hold one char a byte. */
  private record Config(String name, GuestKind kind, String text, String written) {}

  @TestFactory
  Stream<DynamicTest> aLineInTheDescriptionGoesOnCovering() throws IOException {
    return configs().stream()
        .map(config -> dynamicTest(config.name(), () -> assertSameWaived(config)));
  }

  /** Lines that waive the findings of every other rule, so that there are some of both. */
  private String waivers(Config config) {
    List<String> rules =
        lint(config, config.text()).results().stream()
            .map(result -> result.rule().id())
            .distinct()
            .sorted()
            .toList();
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < rules.size(); i += 2) {
      lines.append("# pvelint ignore ").append(rules.get(i)).append(" until 2026-12-31 a reason\n");
    }
    return lines.toString();
  }

  private void assertSameWaived(Config config) {
    String lines = waivers(config);
    Report original = lint(config, lines + config.text());
    // Proxmox writes the description at the top, a `#` before each of its lines as it was decoded.
    for (String other : List.of(lines + config.written(), reordered(lines + config.text()))) {
      Report report = lint(config, other);
      assertThat(waived(report)).as(other).isEqualTo(waived(original));
      assertThat(counting(report)).as(other).isEqualTo(counting(original));
    }
  }

  @TestFactory
  Stream<DynamicTest> aBaselineGoesOnKnowing() throws IOException {
    return configs().stream()
        .map(config -> dynamicTest(config.name(), () -> assertNothingNew(config)));
  }

  private void assertNothingNew(Config config) {
    Report original = lint(config, config.text());
    Baseline baseline = Baseline.of(original);
    for (String other : List.of(config.text(), config.written(), reordered(config.text()))) {
      Report report = baseline.compare(lint(config, other), file -> true);
      assertThat(report.results()).as(other).isEmpty();
      assertThat(report.fixed()).as(other).isEmpty();
      assertThat(report.unchanged()).as(other).hasSameSizeAs(original.results());
    }
  }

  @Test
  void thereIsSomethingToAccept() throws IOException {
    int findings = 0;
    int waived = 0;
    int reordered = 0;
    int rewritten = 0;
    for (Config config : configs()) {
      findings += lint(config, config.text()).results().size();
      waived += lint(config, waivers(config) + config.text()).waived().size();
      reordered += reordered(config.text()).equals(config.text()) ? 0 : 1;
      rewritten += config.written().equals(config.text()) ? 0 : 1;
    }
    assertThat(findings).isGreaterThan(300);
    assertThat(waived).isGreaterThan(100);
    assertThat(reordered).isGreaterThan(80);
    assertThat(rewritten).isGreaterThan(100);
  }

  /**
   * The same config with the options of each section in reverse. What repeats a key keeps its
   * order, and so do raw lines, comments, and lines that are no option: what they do depends on it.
   */
  private static String reordered(String text) {
    List<String> out = new ArrayList<>();
    List<String> section = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (line.startsWith("[")) {
        out.addAll(reorderedSection(section));
        section.clear();
        out.add(line);
      } else {
        section.add(line);
      }
    }
    out.addAll(reorderedSection(section));
    return String.join("\n", out);
  }

  private static List<String> reorderedSection(List<String> lines) {
    List<String> keys = lines.stream().map(AcceptedFindingsTest::key).toList();
    Set<String> once =
        keys.stream()
            .filter(key -> !key.isEmpty() && keys.indexOf(key) == keys.lastIndexOf(key))
            .collect(Collectors.toSet());
    List<String> movable = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (once.contains(keys.get(i))) {
        movable.add(0, lines.get(i));
      }
    }
    List<String> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      out.add(once.contains(keys.get(i)) ? movable.remove(0) : lines.get(i));
    }
    return out;
  }

  /** The key of a line that may move; empty for one that may not. */
  private static String key(String line) {
    int colon = line.indexOf(':');
    String key = colon < 0 ? "" : line.substring(0, colon);
    // Three of them are written into each other: ide2 and cdrom, sockets and smp, env and the raw
    // environment of a container.
    return key.matches("[a-z][a-z_]*[0-9]*")
            && !line.endsWith("prepare")
            && !line.endsWith("delete")
            && !Set.of("description", "cdrom", "ide2", "smp", "sockets", "env").contains(key)
        ? key
        : "";
  }

  private static Set<String> waived(Report report) {
    return report.waived().stream()
        .map(waived -> identity(waived.result()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> counting(Report report) {
    return report.results().stream()
        .map(AcceptedFindingsTest::identity)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String identity(Result result) {
    return result.rule().id() + " " + result.fingerprint();
  }

  private Report lint(Config config, String text) {
    Source source =
        Source.of(
            "nodes/pve1/" + config.kind().folder() + "/100.conf",
            text.getBytes(StandardCharsets.ISO_8859_1));
    Guest guest =
        Guest.of(loader.load(source, config.kind(), 100, Optional.empty(), CustomCpuModels.NONE));
    return new Linter(RULES, Policy.NONE, WAIVERS).lint(List.of(Cluster.of(guest)), List.of());
  }

  private static List<Config> configs() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Config> configs = new ArrayList<>();
    for (String line : Files.readAllLines(CASES)) {
      JsonNode one = mapper.readTree(line);
      configs.add(
          new Config(
              one.get("name").asString(),
              GuestKind.valueOf(one.get("kind").asString().toUpperCase(Locale.ROOT)),
              one.get("config").asString(),
              new String(
                  one.get("written").asString().getBytes(StandardCharsets.UTF_8),
                  StandardCharsets.ISO_8859_1)));
    }
    return configs;
  }
}
