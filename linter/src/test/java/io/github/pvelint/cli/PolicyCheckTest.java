package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a policy makes of {@code check}. */
class PolicyCheckTest {
  private static final String ONBOOT = "rules: {onboot-missing: error}";

  @TempDir Path folder;

  @BeforeEach
  void aRepositoryWithGuests() throws IOException {
    folder = folder.toRealPath();
    Files.createDirectory(folder.resolve(".git"));
    write("nodes/pve1/lxc/101.conf", Run.CLEAN + "tags: prod;Web\n");
    write("nodes/pve2/lxc/202.conf", Run.CLEAN.replace("web", "mail"));
    write("nodes/pve2/qemu-server/300.conf", "name: db\nostype: l26\nscsihw: virtio-scsi-single\n");
    write("user.cfg", "pool:team-a::202::\n");
  }

  @Test
  void rulesAreSwitchedByIdGlobAndCategory() throws IOException {
    write("pvelint.yaml", "rules: {onboot-missing: on}\n");
    assertThat(rules("check", "--quiet", ".")).contains("note onboot-missing");
    write("pvelint.yaml", "rules: {'onboot-*': warning}\n");
    assertThat(rules("check", "--quiet", ".")).contains("warning onboot-missing");
    write("pvelint.yaml", "rules: {lifecycle: error, onboot-missing: note, 'onb*': warning}\n");
    assertThat(rules("check", "--quiet", "."))
        .as("an id beats a glob, a glob beats a category, wherever they stand")
        .contains("note onboot-missing", "error protection-missing")
        .doesNotContain("warning onboot-missing");
    write("pvelint.yaml", "rules: {lifecycle: error, 'onboot-*': off}\n");
    assertThat(rules("check", "--quiet", ".")).noneMatch(line -> line.contains("onboot"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind: lxc | 101 202",
        "kind: [qemu] | 300",
        "vmid: 101 | 101",
        "vmid: [100-199, 300] | 101 300",
        "node: pve2 | 202 300",
        "node: 'pve?' | 101 202 300",
        "pool: team-* | 202",
        "tag: PROD | 101",
        "tag: w* | 101",
        "name: mail | 202",
        "name: '*b' | 101 300",
        "path: nodes/pve1/* | 101",
        "path: '*/lxc/*' | 101 202",
        "kind: lxc, node: pve2 | 202",
        "kind: storage | ",
        "tag: prod, node: pve2 | "
      })
  void overridesHoldForThoseThatTheySelect(String selectorAndGuests) throws IOException {
    String[] parts = selectorAndGuests.split(" \\| ?", -1);
    write("pvelint.yaml", "overrides: [{select: {" + parts[0] + "}, " + ONBOOT + "}]\n");
    List<String> guests = Stream.of(parts[1].split(" ")).filter(vmid -> !vmid.isEmpty()).toList();
    assertThat(guestsWith("onboot-missing", ".")).isEqualTo(guests);
  }

  @Test
  void pathsAreThoseBelowTheRepositoryWhereverTheRunBegins() throws IOException {
    write("pvelint.yaml", "overrides: [{select: {path: nodes/pve1/*}, " + ONBOOT + "}]\n");
    Run run = Run.of(folder.resolve("nodes/pve1"), "check", "--quiet", "lxc");
    assertThat(run.out()).contains("lxc/101.conf:1:1: error: ").contains("[onboot-missing]");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void laterOverridesAreLaidOverEarlierOnesAndNearerFilesOverBoth() throws IOException {
    write(
        "pvelint.yaml",
        """
        overrides:
          - select: {kind: lxc}
            rules: {onboot-missing: error}
          - select: {vmid: 101}
            rules: {onboot-missing: off}
        """);
    assertThat(guestsWith("onboot-missing", ".")).containsExactly("202");
    write("nodes/pve2/pvelint.yaml", "rules: {onboot-missing: off}\n");
    assertThat(guestsWith("onboot-missing", ".")).isEmpty();
  }

  @Test
  void parametersMayDifferByGuest() throws IOException {
    write("nodes/pve1/lxc/101.conf", Run.CLEAN + "mp0: /tank/a,mp=/a\n");
    write("nodes/pve2/lxc/202.conf", Run.CLEAN + "mp0: /tank/a,mp=/a\n");
    write(
        "pvelint.yaml",
        """
        rules: {bind-outside-reserved-tree: on}
        overrides:
          - select: {vmid: 202}
            rules: {bind-outside-reserved-tree: {parameters: {reserved-trees: [/tank]}}}
        """);
    assertThat(guestsWith("bind-outside-reserved-tree", ".")).containsExactly("101");
  }

  @Test
  void needsAreDeclaredBySelector() throws IOException {
    write(
        "pvelint.yaml",
        "needs: [{select: {tag: prod}, need: [isolation]}, {select: {vmid: 202}, need:"
            + " own-kernel}]");
    assertThat(rules("check", "--quiet", "nodes/pve1"))
        .contains("warning untrusted-workload-in-container-unprivileged");
    assertThat(rules("check", "--quiet", "nodes/pve2/lxc"))
        .noneMatch(line -> line.contains("untrusted"))
        .anyMatch(line -> line.contains("kernel"));
  }

  @Test
  void thePolicyDecidesOnFailure() throws IOException {
    write("pvelint.yaml", "rules: {'*': off, onboot-missing: warning}\nfail-on: error\n");
    assertThat(Run.of(folder, "check", ".").code()).isZero();
    assertThat(Run.of(folder, "check", "--fail-on", "warning", ".").code()).isEqualTo(1);
    assertThat(run(Map.of("PVELINT_FAIL_ON", "note"), "check", ".").code()).isEqualTo(1);
    assertThat(run(Map.of("PVELINT_FAIL_ON", "note"), "check", "--fail-on", "never", ".").code())
        .isZero();
    write("nodes/pve2/pvelint.yaml", "fail-on: warning\n");
    assertThat(Run.of(folder, "check", "nodes/pve1").code()).isZero();
    assertThat(Run.of(folder, "check", "nodes/pve2").code()).isEqualTo(1);
    assertThat(Run.of(folder, "check", "nodes/pve1", "nodes/pve2").code()).isEqualTo(1);
  }

  @Test
  void variablesCountWithoutAPolicyToo() {
    assertThat(run(Map.of("PVELINT_FAIL_ON", "never"), "check", ".").code()).isZero();
    Run wrong = run(Map.of("PVELINT_FAIL_ON", "sometimes"), "check", ".");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("PVELINT_FAIL_ON takes error, warning, note, never");
    assertThat(run(Map.of("PVELINT_PVE_VERSION", "7"), "check", ".").code()).isEqualTo(2);
    assertThat(run(Map.of("PVELINT_POLICY", "none.yaml"), "check", ".").err())
        .contains("none.yaml:1:1: no such file");
  }

  @Test
  void theReleaseIsTheNamedOne() throws IOException {
    write("pvelint.yaml", "pve-version: 8\n");
    assertThat(Run.of(folder, "check", "--now", "2026-10-01T00:00:00Z", ".").out())
        .contains("Proxmox VE 8");
    assertThat(
            Run.of(folder, "check", "--pve-version", "9", "--now", "2026-10-01T00:00:00Z", ".")
                .out())
        .doesNotContain("Proxmox VE 8");
  }

  @Test
  void nothingIsLintedByHalfAPolicy() throws IOException {
    write("pvelint.yaml", "fail-on: sometimes\nrulez: {}\nrules: {no-such-rule: off}\n");
    Run run = Run.of(folder, "check", ".");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("pvelint.yaml:1:10: expected one of error, warning, note, never, found a word")
        .contains("pvelint.yaml:2:1: there is no key `rulez`; did you mean `rules`?")
        .contains("pvelint.yaml:3:9: there is no rule, category or control `no-such-rule`")
        .contains("nothing was linted");
  }

  @Test
  void theCommandLineNeitherDisablesNorForgetsWhatIsLocked() throws IOException {
    write("pvelint.yaml", "rules: {privileged-container: {locked: true}}\n");
    Run disable = Run.of(folder, "check", "--disable", "privileged-*", ".");
    assertThat(disable.code()).isEqualTo(2);
    assertThat(disable.err())
        .contains("--disable privileged-*: `privileged-container` is locked by pvelint.yaml:1");
    assertThat(Run.of(folder, "check", "--disable", "seccomp-*", ".").code()).isNotEqualTo(2);
    assertThat(Run.of(folder, "check", "--rule", "seccomp-*", ".").err())
        .contains("--rule leaves out what is locked: privileged-container");
  }

  @Test
  void aGuestDoesNotWaiveWhatIsLocked() throws IOException {
    write(
        "nodes/pve1/lxc/101.conf",
        "#pvelint ignore onboot-missing until 2027-01-01 started by hand\n" + Run.CLEAN);
    write("pvelint.yaml", "rules: {onboot-missing: warning}\n");
    assertThat(guestsWith("onboot-missing", "nodes/pve1")).as("waived").isEmpty();
    write(
        "pvelint.yaml",
        "rules: {onboot-missing: {severity: warning, enabled: true, locked: true}}\n");
    assertThat(guestsWith("onboot-missing", "nodes/pve1")).as("locked").containsExactly("101");
    assertThat(rules("check", "--quiet", "nodes/pve1"))
        .anyMatch(line -> line.contains("waiver-refused"));
  }

  @Test
  void optionsOfRulesBeatThePolicy() throws IOException {
    write("pvelint.yaml", "rules: {'*': off}\n");
    assertThat(rules("check", "--quiet", "--rule", "onboot-missing", "."))
        .containsOnly("note onboot-missing");
    write("pvelint.yaml", "rules: {'*': off, onboot-missing: on}\n");
    assertThat(rules("check", "--quiet", "--disable", "onboot-missing", ".")).isEmpty();
  }

  @Test
  void standardInputHasThePolicyOfWhereItBelongs() throws IOException {
    write("pvelint.yaml", "rules: {'*': off}\n");
    write("nodes/pve1/pvelint.yaml", "rules: {onboot-missing: error}\n");
    String config = Run.CLEAN;
    assertThat(Run.of(folder, config, Map.of(), false, "check", "-").out())
        .doesNotContain("onboot-missing");
    String name = "nodes/pve1/lxc/999.conf";
    assertThat(
            Run.of(folder, config, Map.of(), false, "check", "--stdin-filename", name, "-").out())
        .contains("onboot-missing");
  }

  @Test
  void aPolicyThatNoGuestIsUnderIsReadAllTheSameWhenNamed() throws IOException {
    write("broken.yaml", "foo: 1\n");
    assertThat(Run.of(folder, "check", "--policy", "broken.yaml", "nodes").code()).isEqualTo(2);
    assertThat(Run.of(folder, "check", "--policy", "none.yaml", "nodes").err())
        .contains("none.yaml:1:1: no such file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${script:javascript:java.lang.Runtime.getRuntime().exec('touch hacked')}",
        "${url:UTF-8:http://127.0.0.1:1/}",
        "${file:UTF-8:/etc/hostname}",
        "${env:PATH}",
        "${sys:user.home}",
        "${dns:address|localhost}"
      })
  void interpolationIsInertInEveryFormat(String text) throws IOException {
    String quoted = text.replace("'", "''");
    write("a.yaml", "overrides: [{select: {name: '" + quoted + "'}, " + ONBOOT + "}]\n");
    write(
        "b.json",
        "{\"needs\": [{\"select\": {\"tag\": \"" + text + "\"}, \"need\": \"isolation\"}]}");
    write(
        "c.properties",
        "overrides.1.select.tag = " + text + "\noverrides.1.rules.onboot-missing = error\n");
    for (String policy : List.of("a.yaml", "b.json", "c.properties")) {
      Run run = Run.of(folder, "check", "--policy", policy, "--quiet", ".");
      assertThat(run.err()).as(policy).isEmpty();
      assertThat(run.out()).doesNotContain("onboot-missing");
    }
    write("d.yaml", "fail-on: '" + quoted + "'\n");
    Run run = Run.of(folder, "check", "--policy", "d.yaml", ".");
    assertThat(run.err()).contains("d.yaml:1:10: expected one of error").contains("`${");
    assertThat(folder.resolve("hacked")).doesNotExist();
  }

  @Test
  void aPolicyOfTenMegabytesIsNotRead() throws IOException {
    write("pvelint.yaml", "#".repeat(10 << 20));
    assertThat(Run.of(folder, "check", ".").err()).contains("pvelint.yaml:1:1: larger than 1 MiB");
  }

  private List<String> guestsWith(String rule, String path) {
    return Run.of(folder, "check", "--quiet", path)
        .out()
        .lines()
        .filter(line -> line.endsWith("[" + rule + "]"))
        .map(line -> line.replaceAll(".*/([0-9]+)\\.conf:.*", "$1"))
        .distinct()
        .sorted()
        .toList();
  }

  /** Severity and rule of each finding. */
  private List<String> rules(String... args) {
    return Run.of(folder, args)
        .out()
        .lines()
        .filter(line -> line.endsWith("]"))
        .map(line -> line.replaceAll(".*?:[0-9]+:[0-9]+: ([a-z]+): .*\\[(.*)\\]$", "$1 $2"))
        .distinct()
        .toList();
  }

  private Run run(Map<String, String> variables, String... args) {
    return Run.of(folder, "", variables, false, args);
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
