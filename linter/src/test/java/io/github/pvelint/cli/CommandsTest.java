package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The commands that do not lint. */
class CommandsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder = Path.of(".");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "check --help",
        "coverage --help",
        "migration --help",
        "parse --help",
        "rules --help",
        "explain --help",
        "calendar --help",
        "controls --help",
        "rules --control SYS.1.6",
        "completion --help",
        "man --help",
        "rules",
        "explain privileged-container",
        "explain tun-device"
      })
  void whatIsForPeopleFitsATerminal(String line) {
    Run run = Run.of(folder, "", Map.of("COLUMNS", "200"), true, line.split(" "));

    assertThat(run.code()).isZero();
    assertThat(run.out().replaceAll("\033\\[[0-9]*m", "").lines())
        .hasSizeGreaterThan(3)
        .allSatisfy(text -> assertThat(text).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  void explainFitsANarrowTerminalAndIsBoldOnOne() {
    Run narrow =
        Run.of(folder, "", Map.of("COLUMNS", "50"), true, "explain", "privileged-container");
    Run piped = Run.of(folder, "explain", "privileged-container");

    assertThat(narrow.out()).startsWith("\033[1mNAME\033[0m\n");
    assertThat(piped.out()).startsWith("NAME\n").doesNotContain("\033");
    assertThat(narrow.out().lines().filter(line -> !line.contains("://")))
        .hasSizeGreaterThan(10)
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(58));
  }

  @Test
  void parseShowsHowAFileLoads() throws IOException {
    Path file = folder.resolve("lxc/101.conf");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        #note
        cores: 02
        unprivileged: yes
        lxc.cap.drop:
        bogus: 1

        [pve:pending]
        delete: swap

        [snap1]
        snapstate: delete
        """);

    Run run = Run.of(folder.toRealPath(), "parse", "lxc/101.conf");

    JsonNode json = JSON.readTree(run.out());
    assertThat(run.out()).hasLineCount(1);
    assertThat(json.get("file").stringValue()).isEqualTo("lxc/101.conf");
    assertThat(json.get("vmid").intValue()).isEqualTo(101);
    assertThat(json.get("current"))
        .isEqualTo(
            JSON.readTree(
                """
                {"values": {"cores": "2", "unprivileged": "1", "bogus": "1"},
                 "lxc": [["lxc.cap.drop", ""]], "description": "note\\n"}
                """));
    assertThat(json.get("pending"))
        .isEqualTo(JSON.readTree("{\"values\": {\"delete\": \"swap\"}}"));
    assertThat(json.get("snapshots"))
        .isEqualTo(JSON.readTree("{\"snap1\": {\"values\": {\"snapstate\": \"delete\"}}}"));
    assertThat(json.get("special")).isEmpty();
    assertThat(json.get("rejected").intValue()).isEqualTo(1);
    assertThat(json.get("problems").get(0).get("line").intValue()).isEqualTo(5);
    assertThat(json.get("problems").get(0).get("column").intValue()).isEqualTo(1);
  }

  @Test
  void parseTakesTheKindThatIsGivenElseRecognisesIt() throws IOException {
    Files.writeString(folder.resolve("a.conf"), "name: a\nscsihw: lsi\n");
    Files.writeString(folder.resolve("b.conf"), "memory: 512\n");

    Run run = Run.of(folder, "parse", "a.conf", "b.conf");
    Run given = Run.of(folder, "parse", "--kind", "lxc", "a.conf", "b.conf");

    assertThat(kinds(run)).containsExactly("qemu");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("pvelint: b.conf: neither its path nor its content");
    assertThat(kinds(given)).containsExactly("lxc", "lxc");
  }

  private static List<String> kinds(Run run) {
    return run.out().lines().map(line -> JSON.readTree(line).get("kind").stringValue()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "quota-dead, safe, fix: safe",
    "protection-missing, unsafe, fix: unsafe",
    "machine-too-old, never, 'fix: shown, never done'",
    "stale-lock, none, default"
  })
  void aRuleSaysWhetherItIsFixed(String id, String fix, String explained) {
    JsonNode rules = JSON.readTree(Run.of(folder, "rules", "--format", "json").out());

    assertThat(rules)
        .filteredOn(rule -> rule.get("id").asString().equals(id))
        .extracting(rule -> rule.get("fix").asString())
        .containsExactly(fix);
    assertThat(Run.of(folder, "explain", id).out().replaceAll("\\s+", " ")).contains(explained);
  }

  @Test
  void explainTakesOneRule() {
    Run run = Run.of(folder, "explain", "privileged-container", "tun-device");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("unexpected argument `tun-device`");
  }

  @Test
  void rulesAreListedAsJson() {
    JsonNode rules = JSON.readTree(Run.of(folder, "rules", "--format", "json").out());

    assertThat(rules).hasSizeGreaterThan(10);
    for (JsonNode rule : rules) {
      assertThat(rule.get("id").stringValue()).matches("[a-z0-9]+(-[a-z0-9]+)*");
      assertThat(rule.get("severity").stringValue()).isIn("error", "warning", "note");
      assertThat(rule.get("references")).isNotEmpty();
    }
  }

  @Test
  void rulesAreListedAsMarkdown() {
    assertThat(Run.of(folder, "rules", "--format", "markdown").out().lines())
        .hasSizeGreaterThan(10)
        .allMatch(line -> line.startsWith("|") && line.endsWith("|"));
  }

  @Test
  void versionIsOneLine() {
    assertThat(Run.of(folder, "--version").out()).matches("pvelint \\S+\n");
  }
}
