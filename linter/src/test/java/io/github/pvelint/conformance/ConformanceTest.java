package io.github.pvelint.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.pvelint.lint.Linter;
import io.github.pvelint.lint.Result;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Complaint;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.GuestConfig;
import io.github.pvelint.model.GuestLoader;
import io.github.pvelint.report.parse.ParseJson;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Rule;
import io.github.pvelint.rules.Rules;
import io.github.pvelint.schema.CustomCpuModels;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Slice;
import io.github.pvelint.syntax.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What Proxmox's own parsers made of 262 small files is what ours makes of them. */
class ConformanceTest {
  private static final Path CASES =
      Path.of("..", "test-fixtures", "conformance", "cases.jsonl").toAbsolutePath().normalize();
  private static final List<String> FIELDS =
      List.of("current", "pending", "snapshots", "special", "rejected");

  /** What is wrong with lines that Proxmox never writes. */
  private static final Set<String> NEVER_WRITTEN =
      Set.of(
          "parse-error",
          "byte-order-mark",
          "unknown-section",
          "duplicate-section",
          "duplicate-key");

  private final ObjectMapper mapper = new ObjectMapper();
  private final GuestLoader loader = new GuestLoader();

  @Test
  void thereAreCasesOfBothKinds() throws IOException {
    assertThat(cases()).hasSize(262);
    assertThat(cases().stream().map(one -> one.get("kind").asString())).contains("lxc", "qemu");
  }

  @TestFactory
  Stream<DynamicTest> everyFileLoadsAsInProxmox() throws IOException {
    return cases().stream()
        .map(one -> dynamicTest(one.get("name").asString(), () -> assertLoads(one)));
  }

  private void assertLoads(JsonNode expected) throws IOException {
    StringWriter text = new StringWriter();
    new ParseJson(text).write(load(expected, config(expected)));
    JsonNode actual = mapper.readTree(text.toString());
    for (String field : FIELDS) {
      assertThat(actual.get(field)).as(field).isEqualTo(expected.get(field));
    }
  }

  /**
   * A rewrite by Proxmox changes no finding, apart from those about lines that it drops: whoever
   * accepted a finding does not meet it again as a new one.
   */
  @TestFactory
  Stream<DynamicTest> aRewriteChangesNoFinding() throws IOException {
    return cases().stream()
        .map(one -> dynamicTest(one.get("name").asString(), () -> assertSameFindings(one)));
  }

  private void assertSameFindings(JsonNode one) {
    assertThat(fingerprints(written(one), ConformanceTest::isAboutConfigs))
        .isEqualTo(fingerprints(load(one, config(one)), ConformanceTest::isAboutConfigs));
  }

  /**
   * What a rewrite leaves out is no longer complained of; all else is, and nothing new. Proxmox
   * writes what it has loaded, so whatever its loader keeps comes again.
   */
  @TestFactory
  Stream<DynamicTest> aRewriteAddsNoComplaint() throws IOException {
    return cases().stream()
        .map(one -> dynamicTest(one.get("name").asString(), () -> assertFewerComplaints(one)));
  }

  private void assertFewerComplaints(JsonNode one) {
    GuestConfig before = load(one, config(one));
    Set<String> now = fingerprints(written(one), rule -> !isAboutConfigs(rule));
    Set<String> old = fingerprints(before, rule -> !isAboutConfigs(rule));

    assertThat(old).containsAll(now);
    assertThat(now).noneMatch(ConformanceTest::isNeverWritten);
    old.removeAll(now);
    old.removeIf(ConformanceTest::isNeverWritten);
    assertThat(old).isSubsetOf(fingerprintsOfDropped(before));
  }

  private static boolean isNeverWritten(String fingerprint) {
    return NEVER_WRITTEN.contains(fingerprint.substring(0, fingerprint.indexOf(' ')));
  }

  /** The findings about lines that the loader does not keep. */
  private static Set<String> fingerprintsOfDropped(GuestConfig config) {
    Set<Slice> dropped =
        config.complaints().stream()
            .filter(complaint -> !complaint.kept())
            .map(Complaint::at)
            .collect(Collectors.toSet());
    return results(config, rule -> !isAboutConfigs(rule))
        .filter(result -> dropped.contains(result.at()))
        .map(ConformanceTest::fingerprint)
        .collect(Collectors.toSet());
  }

  private GuestConfig written(JsonNode one) {
    return load(one, one.get("written").asString().getBytes(StandardCharsets.UTF_8));
  }

  /** Findings about how lines are written are another matter: the rewrite writes them anew. */
  private static boolean isAboutConfigs(Rule rule) {
    return rule.info().category() != Category.HYGIENE;
  }

  private static Set<String> fingerprints(GuestConfig config, Predicate<Rule> wanted) {
    return results(config, wanted)
        .map(ConformanceTest::fingerprint)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String fingerprint(Result result) {
    return result.rule().id() + " " + result.fingerprint();
  }

  private static Stream<Result> results(GuestConfig config, Predicate<Rule> wanted) {
    List<Rule> rules = Rules.all().stream().filter(wanted).toList();
    return new Linter(rules)
        .lint(List.of(Cluster.of(Guest.of(config))), List.of()).results().stream();
  }

  @Test
  void everyComplaintHasAPlaceAndAReason() throws IOException {
    int complaints = 0;
    for (JsonNode one : cases()) {
      for (Complaint complaint : load(one, config(one)).complaints()) {
        assertThat(complaint.message()).isNotBlank();
        assertThat(complaint.at().line()).isPositive();
        complaints++;
      }
    }
    assertThat(complaints).isGreaterThan(200);
  }

  private GuestConfig load(JsonNode one, byte[] config) {
    GuestKind kind = GuestKind.valueOf(one.get("kind").asString().toUpperCase(Locale.ROOT));
    Source source = Source.of("nodes/pve1/" + kind.folder() + "/100.conf", config);
    return loader.load(source, kind, 100, Optional.empty(), CustomCpuModels.NONE);
  }

  private static byte[] config(JsonNode one) {
    return one.get("config").asString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private List<JsonNode> cases() throws IOException {
    List<JsonNode> cases = new ArrayList<>();
    for (String line : Files.readAllLines(CASES)) {
      cases.add(mapper.readTree(line));
    }
    return cases;
  }
}
