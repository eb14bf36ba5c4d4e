package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code controls}, and {@code rules --control}. */
class ControlsCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path DEMO =
      Path.of("..", "test-fixtures", "clusters", "demo").toAbsolutePath().normalize();

  @TempDir private Path folder = Path.of(".");

  @BeforeEach
  void resolveLinks() throws IOException {
    folder = folder.toRealPath();
  }

  private static JsonNode control(JsonNode framework, String id) {
    return StreamSupport.stream(framework.get("controls").spliterator(), false)
        .filter(control -> control.get("id").stringValue().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void asJson() throws IOException {
    Files.createDirectories(folder.resolve("lxc"));
    Files.writeString(folder.resolve("lxc/101.conf"), Run.PRIVILEGED);
    Files.writeString(folder.resolve("lxc/102.conf"), Run.CLEAN);

    Run run = Run.of(folder, "controls", "--format", "json");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    JsonNode frameworks = JSON.readTree(run.out());
    assertThat(frameworks.findValuesAsString("framework"))
        .containsExactly("bsi", "iso", "nist", "cis");
    JsonNode bsi = frameworks.get(0);
    assertThat(bsi.get("listed").intValue()).isEqualTo(77);
    JsonNode privileges = control(bsi, "SYS.1.6.A17");
    assertThat(privileges.get("evidence").stringValue()).isEqualTo("failure");
    assertThat(privileges.get("failed").intValue()).isPositive();
    assertThat(StreamSupport.stream(privileges.get("rules").spliterator(), false))
        .anySatisfy(
            rule -> {
              assertThat(rule.get("id").stringValue()).isEqualTo("privileged-container");
              assertThat(rule.get("failed").intValue()).isOne();
              assertThat(rule.get("passed").intValue()).isOne();
            });
    // Without jobs.cfg nobody can say whether there is a backup.
    JsonNode apart = control(bsi, "CON.3.A12");
    assertThat(apart.get("evidence").stringValue()).isEqualTo("none");
    assertThat(apart.get("passed").intValue()).isZero();
    assertThat(apart.get("notEvaluated").intValue()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 120})
  void theDemoFitsTheTerminal(int width) {
    Run run =
        Run.of(
            folder,
            "",
            Map.of("COLUMNS", Integer.toString(width)),
            true,
            "controls",
            DEMO.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .hasSizeGreaterThan(70)
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
    assertThat(run.out())
        .contains("\nSYS.1.6.A17    containers without privileges", "FAILURES", "passes", "in part")
        .contains("NIST SP 800-53 Rev. 5: ", "Whether a control is met, no")
        .doesNotContain("compliant");
  }

  @Test
  void whatIsWaivedIsStillAFailureAndSaidToBeWaived() throws IOException {
    Files.createDirectories(folder.resolve("lxc"));
    Files.writeString(
        folder.resolve("lxc/101.conf"),
        "# pvelint ignore device-world-writable until 2026-03-01 the new reader comes then\n"
            + Run.CLEAN
            + "dev0: /dev/ttyUSB0,mode=0666\n");

    Run json = Run.of(folder, "controls", "--format", "json");
    Run text = Run.of(folder, "controls", "--framework", "bsi");

    JsonNode devices = control(JSON.readTree(json.out()).get(0), "SYS.1.5.A3");
    assertThat(devices.get("evidence").stringValue()).isEqualTo("failure");
    assertThat(devices.get("rules").valueStream())
        .anySatisfy(
            rule -> {
              assertThat(rule.get("id").stringValue()).isEqualTo("device-world-writable");
              assertThat(rule.get("failed").intValue()).isOne();
              assertThat(rule.get("waivedFindings").intValue()).isOne();
            });
    assertThat(text.out()).contains("device-world-writable (1 waived)");
  }

  @Test
  void oneCatalogueAsMarkdown() {
    Run run =
        Run.of(folder, "controls", "--framework", "cis", "--format", "markdown", DEMO.toString());

    assertThat(run.code()).isZero();
    List<String> rows = run.out().lines().filter(line -> line.startsWith("| CIS")).toList();
    assertThat(rows).hasSizeGreaterThan(5).allMatch(row -> row.startsWith("| CIS Controls v8 | "));
    assertThat(run.out()).startsWith("| CATALOGUE | CONTROL | TOPIC |").doesNotContain("SYS.1.6");
  }

  @Test
  void withoutGuestsThereIsNoEvidence() {
    Run run = Run.of(folder, "controls");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("no guest config found in .");
    assertThat(run.out()).contains("without evidence").doesNotContain("passes only");
  }

  @Test
  void whatCannotBeReadIsATrouble() {
    Run run = Run.of(folder, "controls", "absent");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("absent");
  }

  @Test
  void anUnknownCatalogueIsAnError() {
    Run run = Run.of(folder, "controls", "--framework", "pci");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--framework takes bsi, iso, nist, cis; not `pci`");
  }

  @ParameterizedTest
  @CsvSource({
    "SYS.1.6.A26, workload-needs-own-kernel, privileged-container",
    "sys.1.6, privileged-container, guest-not-in-any-job",
    "AC, privileged-container, guest-not-in-any-job",
    "11, guest-not-in-any-job, privileged-container",
    "iso, privileged-container, stale-lock"
  })
  void rulesThatSupportAControl(String control, String listed, String other) {
    Run text = Run.of(folder, "rules", "--control", control);
    Run json = Run.of(folder, "rules", "--control", control, "--format", "json");
    Run markdown = Run.of(folder, "rules", "--control", control, "--format", "markdown");

    assertThat(List.of(text.code(), json.code(), markdown.code())).containsOnly(0);
    assertThat(text.out())
        .containsPattern("(?m)^  [a-z]+ +" + listed + "$")
        .doesNotContainPattern("(?m)^  [a-z]+ +" + other + "$")
        .contains("supports ");
    assertThat(JSON.readTree(json.out()).findValuesAsString("id"))
        .contains(listed)
        .doesNotContain(other);
    assertThat(markdown.out())
        .contains("| `" + listed + "` |")
        .doesNotContain("| `" + other + "` |");
  }

  @Test
  void rulesNameTheirControls() {
    JsonNode rules = JSON.readTree(Run.of(folder, "rules", "--format", "json").out());
    assertThat(StreamSupport.stream(rules.spliterator(), false))
        .anySatisfy(
            rule -> {
              assertThat(rule.get("id").stringValue()).isEqualTo("privileged-container");
              assertThat(rule.get("controls").valueStream().map(JsonNode::stringValue))
                  .contains("SYS.1.6.A17", "A.8.2", "AC-6", "4.1");
            });
    assertThat(Run.of(folder, "rules", "--format", "markdown").out())
        .containsPattern("`privileged-container`.* SYS\\.1\\.6\\.A17, .*AC-6");
    assertThat(Run.of(folder, "explain", "privileged-container").out())
        .contains(
            "SUPPORTS\n    BSI IT-Grundschutz 2023 SYS.1.6.A17: containers without privileges");
    assertThat(Run.of(folder, "explain", "stale-lock").out())
        .contains("SUPPORTS\n    no control: ");
  }

  @Test
  void aControlThatNoRuleSupports() {
    Run run = Run.of(folder, "rules", "--control", "SYS.1.6.A7");

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo("No rule supports SYS.1.6.A7.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SYS.1.6.A99", "A.9", "AC-26", "19.1", "SYS.1.5.A18", "pci"})
  void aControlThatThereIsNot(String control) {
    Run run = Run.of(folder, "rules", "--control", control);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("there is no control `" + control + "`");
  }
}
