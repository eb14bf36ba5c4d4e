package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that a policy brings along, from the file to the report. */
class CustomRulesTest {
  private static final String BRIDGES =
      """
      custom-rules:
        - id: custom-bridges
          summary: Bridge is not allowed
          severity: warning
          each: guest.networks
          assert: it.bridge == 'vmbr1'
          message: "{it.key} is on {it.bridge}"
          at: bridge
          controls: [SYS.1.6.A17]
          remediation: Use vmbr1.
      """;
  private static final String GUEST =
      Run.CLEAN + "net0: name=eth0,bridge=vmbr1\nnet1: name=eth1,bridge=vmbr9\n";

  @TempDir Path folder;

  @BeforeEach
  void aRepository() throws IOException {
    folder = folder.toRealPath();
    Files.createDirectory(folder.resolve(".git"));
    write("lxc/101.conf", GUEST);
  }

  @Test
  void aFindingPointsAtTheOffendingPart() throws IOException {
    write("pvelint.yaml", BRIDGES);
    Run run = check("custom-bridges");
    assertThat(run.out())
        .contains("lxc/101.conf:7:17: warning: net1 is on vmbr9 [custom-bridges]")
        .contains("1 warning in 1 guest");
    assertThat(run.code()).isEqualTo(1);
    assertThat(Run.of(folder, "check").out()).contains("[custom-bridges]");
  }

  @Test
  void itIsARuleLikeAnyOther() throws IOException {
    write("pvelint.yaml", BRIDGES);
    assertThat(Run.of(folder, "rules").out()).contains("  warning  custom-bridges\n");
    assertThat(Run.of(folder, "rules", "--control", "SYS.1.6.A17").out())
        .contains("custom-bridges");
    assertThat(Run.of(folder, "explain", "custom-bridges").out())
        .contains("it.bridge == 'vmbr1'", "Use vmbr1.", "SYS.1.6.A17", "pvelint.yaml, line 2");
    assertThat(Run.of(folder, "check", "--format", "sarif").out())
        .contains("\"ruleId\":\"custom-bridges\"")
        .contains("\"name\":\"CustomBridges\"");
    assertThat(Run.of(folder, "check", "--rule", "custom-bridge").err())
        .contains("there is no rule `custom-bridge`; did you mean custom-bridges?");
  }

  @Test
  void policiesSpeakOfIt() throws IOException {
    write("pvelint.yaml", BRIDGES + "rules: {custom-bridges: error}\n");
    assertThat(check("custom-*").out()).contains("error: net1 is on vmbr9");
    write("pvelint.yaml", BRIDGES + "rules: {custom-bridges: off}\n");
    assertThat(Run.of(folder, "check").out()).doesNotContain("[custom-bridges]");
    write("pvelint.yaml", BRIDGES + "rules: {custom: off}\n");
    assertThat(Run.of(folder, "check").out()).doesNotContain("[custom-bridges]");
    write(
        "pvelint.yaml",
        BRIDGES + "overrides: [{select: {vmid: 101}, rules: {custom-bridges: note}}]\n");
    assertThat(check("custom-*").out()).contains("note: net1 is on vmbr9");
    write("pvelint.yaml", BRIDGES + "waivers: [{rule: custom-bridges, reason: it may}]\n");
    assertThat(Run.of(folder, "check").out()).doesNotContain("[custom-bridges]");
    write("pvelint.yaml", BRIDGES + "waivers: [{rule: custom-bridge, reason: it may}]\n");
    assertThat(Run.of(folder, "check").err()).contains("there is no rule `custom-bridge`");
  }

  @Test
  void aWaiverInTheGuestSpeaksOfIt() throws IOException {
    write("pvelint.yaml", BRIDGES);
    write("lxc/101.conf", "#pvelint ignore custom-bridges@net1 until 2026-03-01 it may\n" + GUEST);
    assertThat(Run.of(folder, "check").out())
        .doesNotContain("[custom-bridges]")
        .doesNotContain("waiver-unknown-rule");
  }

  @Test
  void aBaselineKnowsIt() throws IOException {
    write("pvelint.yaml", BRIDGES);
    assertThat(check("custom-*", "--write-baseline", "b.json").code()).isZero();
    Run run = check("custom-*", "--baseline", "b.json");
    assertThat(run.code()).isZero();
    write("lxc/101.conf", GUEST + "net2: name=eth2,bridge=vmbr7\n");
    assertThat(check("custom-*", "--baseline", "b.json").out())
        .contains("net2 is on vmbr7")
        .doesNotContain("warning: net1 is on vmbr9");
  }

  @Test
  void controlsStandForTheRulesThatSupportThem() throws IOException {
    write("pvelint.yaml", BRIDGES + "rules: {'control:SYS.1.6.A17': off}\n");
    assertThat(Run.of(folder, "check").out()).doesNotContain("[custom-bridges]");
    write("lxc/101.conf", Run.PRIVILEGED);
    assertThat(Run.of(folder, "check").out()).doesNotContain("[privileged-container]");
    write("pvelint.yaml", BRIDGES);
    assertThat(Run.of(folder, "check").out()).contains("[privileged-container]");
    write("pvelint.yaml", "rules: {'control:SYS.9.9': off}\n");
    assertThat(Run.of(folder, "check").err()).contains("`control:SYS.9.9`");
  }

  @Test
  void itHoldsWhereItsPolicyHolds() throws IOException {
    write("a/pvelint.yaml", BRIDGES);
    write("a/lxc/102.conf", GUEST);
    assertThat(Run.of(folder, "check").out())
        .contains("a/lxc/102.conf:7:17: warning: net1 is on vmbr9")
        .doesNotContain("\nlxc/101.conf:7:17: warning");
    write("b/pvelint.yaml", BRIDGES);
    write("b/lxc/103.conf", GUEST);
    assertThat(Run.of(folder, "check", "a", "b").err())
        .contains("b/pvelint.yaml:2:9: a rule of this name is there already: a/pvelint.yaml:2");
  }

  @Test
  void anExtendedFileBringsItAlong() throws IOException {
    write("base/rules.yaml", BRIDGES);
    write("pvelint.yaml", "extends: base/rules.yaml\nrules: {custom-bridges: note}\n");
    assertThat(check("custom-*").out()).contains("note: net1 is on vmbr9");
  }

  @Test
  void whatIsPendingIsJudgedAsWell() throws IOException {
    write("pvelint.yaml", BRIDGES);
    write(
        "qemu-server/100.conf",
        """
        net0: virtio=BC:24:11:00:00:01,bridge=vmbr1

        [PENDING]
        net0: virtio=BC:24:11:00:00:01,bridge=vmbr3
        """);
    assertThat(Run.of(folder, "check", "--rule", "custom-*", "qemu-server").out())
        .contains("qemu-server/100.conf:4:");
  }

  @Test
  void aPartOfTheClusterThatIsNotGivenIsNotTakenForEmpty() throws IOException {
    write(
        "pvelint.yaml",
        rule("when: guest.pool == ''", "assert: cluster.jobs.exists(job, job.all)"));
    assertThat(check("custom-x").out())
        .contains("jobs.cfg was not given")
        .contains("user.cfg was not given");
    write("user.cfg", "pool:web::101::\n");
    write("jobs.cfg", "vzdump: a\n  schedule 1:00\n");
    Run run = check("custom-x", "--format", "json");
    assertThat(run.out())
        .contains("\"notApplicable\":[\"custom-x\"]")
        .doesNotContain("was not given");
    write("user.cfg", "pool:web:::\n");
    assertThat(check("custom-x").out()).contains("[custom-x]");
  }

  @Test
  void aFailureIsSaidAndNeverAPass() throws IOException {
    write("pvelint.yaml", rule("assert: guest.options['balloon'] == '1'"));
    Run run = check("custom-x");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out())
        .contains(
            "custom-x is not evaluated for container 101: expression failed: there is no"
                + " `balloon` (pvelint.yaml:5:13)")
        .contains("1 rule not evaluated");
  }

  @Test
  void whatIsWrongHasALineAndAColumn() throws IOException {
    assertThat(errors(rule("assert: guest.tag == 'a'")))
        .contains("pvelint.yaml:5:18: this is no expression: `undefined field 'tag'`");
    assertThat(errors(rule("assert: |\n      guest.name ==\n        guest.memory")))
        .contains("pvelint.yaml:6:18: ");
    assertThat(errors(rule("assert: \"'ä' == guest.nam\""))).contains("pvelint.yaml:5:26: ");
    assertThat(errors(rule("assert: '''a'' == guest.nam'"))).contains("pvelint.yaml:5:28: ");
    assertThat(errors(rule("assert: guest.name"))).contains("must say bool, it says string");
    assertThat(errors(rule("assert: it.key == ''"))).contains("undeclared reference to 'it'");
    assertThat(errors(rule("assert: guest.onboot", "message: 'is {guest.x} now'")))
        .contains("pvelint.yaml:6:24: ");
    assertThat(errors(rule("assert: guest.onboot", "message: 'is {guest.x'")))
        .contains("pvelint.yaml:6:18: a brace that is not closed");
    assertThat(errors(rule("assert: guest.onboot", "at: features.nestin")))
        .contains("no such guest has an option or part `features.nestin`");
    assertThat(errors(rule("assert: guest.onboot", "controls: SYS.0.0")))
        .contains("no catalogue has the control `SYS.0.0`");
    assertThat(errors(rule("assert: guest.name.matches('(')")))
        .contains("the pattern is no regular expression (RE2)");
    assertThat(errors(rule("assert: 'true'").replace("custom-x", "privileged-container")))
        .contains("expected an id such as custom-required-tags");
  }

  @Test
  void anExtendedFileIsNotQuoted() throws IOException {
    write("base.yaml", rule("assert: guest.secretword"));
    assertThat(errors("extends: base.yaml\n"))
        .contains("base.yaml:5:18")
        .doesNotContain("secretword");
  }

  @Test
  void secretsAreNoneOfTheModel() throws IOException {
    write(
        "qemu-server/100.conf",
        "#root password: tr0ub4dor\ncipassword: tr0ub4dor\nname: a\ntags: b\n");
    write(
        "pvelint.yaml",
        rule(
            "kind: qemu",
            "assert: guest.options['cipassword'].contains('tr0ub4dor')"
                + " || guest.description.contains('tr0ub4dor')",
            "message: \"{guest.description} {guest.options['cipassword']}\""));
    Run run = check("custom-x", "--format", "json");
    assertThat(run.out()).contains("custom-x").doesNotContain("tr0ub4dor");
    assertThat(run.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Each doubles a text: 2^60 characters.
        "['0123456789'].DOUBLE(a, a + a)DONE.size() == 1",
        "[[1]] == [[1]]",
        "[guest.tags] == [guest.tags]",
        "[0].map(a, [a, a]).size() == 1",
        "dyn(1) == dyn(2)",
        "{'a': {'b': 1}} == {'a': {'b': 1}}",
        "PARENTHESES",
        "LONG",
        "NOTS",
        "guest.name.matches('((((((((((a{1,900}){1,900}){1,900}))))))))')",
        "guest.name.matches('((a{900,}){900,}){900,}')",
        "guest.name.matches('(a{1,900}){1,' + '900}')"
      })
  void whatGrowsBeyondBoundsIsStopped(String text) throws IOException {
    String doubling = text.replace(".DOUBLE(a, a + a)DONE", ".map(a, a + a)".repeat(60));
    String expression =
        doubling
            .replace("PARENTHESES", "(".repeat(1900) + "true" + ")".repeat(1900))
            .replace("LONG", "true" + " && true".repeat(100_000))
            .replace("NOTS", "!(".repeat(1500) + "true" + ")".repeat(1500));
    write("pvelint.yaml", rule("assert: \"" + expression + "\""));
    Run run =
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> check("custom-x"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out() + run.err())
        .contains("pvelint.yaml:5:")
        .doesNotContain("internal error")
        .hasSizeLessThan(3000);
  }

  @Test
  void thereAreNoMoreRulesThanAnyoneReads() throws IOException {
    StringBuilder rules = new StringBuilder("custom-rules:\n");
    for (int i = 0; i <= 200; i++) {
      rules
          .append("  - {id: custom-")
          .append(i)
          .append(", summary: s, severity: note, assert: a}\n");
    }
    assertThat(errors(rules.toString())).contains("more than 200 rules in one file");
  }

  @Test
  void aSnapshotIsPointedAt() throws IOException {
    write("lxc/101.conf", Run.CLEAN + "\n[before]\nhostname: a\nsnaptime: 1700000000\n");
    write(
        "pvelint.yaml",
        rule(
            "each: guest.snapshots",
            "assert: it.name.startsWith('auto-') && it.time > 0",
            "message: '{it.name}, {it.time}'"));
    assertThat(check("custom-x").out())
        .contains("lxc/101.conf:7:1: warning: before, 1700000000 [custom-x]");
  }

  @Test
  void whatTakesTooLongIsStopped() throws IOException {
    StringBuilder tags = new StringBuilder("tags: ");
    for (int i = 0; i < 200; i++) {
      tags.append("t").append(i).append(';');
    }
    write("lxc/101.conf", Run.CLEAN + tags + "\n");
    write(
        "pvelint.yaml",
        rule(
            "assert: guest.tags.all(a, guest.tags.all(b, guest.tags.all(c,"
                + " (a + b + c).contains('t'))))"));
    Run run = check("custom-x");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("custom-x is not evaluated for container 101");
    write("lxc/101.conf", Run.CLEAN + "tags: a;b\n");
    assertThatCode(() -> check("custom-x")).doesNotThrowAnyException();
  }

  @Test
  void aMessageCannotActOnATerminal() throws IOException {
    write("lxc/101.conf", Run.CLEAN + "searchdomain: a\u001b[2Jb\n");
    write(
        "pvelint.yaml",
        rule("assert: \"false\"", "message: \"x {guest.options['searchdomain']} \\e[2J\""));
    assertThat(check("custom-x").out()).contains("[custom-x]").doesNotContain("\u001b[2J");
  }

  private static String rule(String... lines) {
    return "custom-rules:\n  - id: custom-x\n    summary: Something\n    severity: warning\n    "
        + String.join("\n    ", lines)
        + "\n";
  }

  private String errors(String policy) throws IOException {
    write("pvelint.yaml", policy);
    Run run = Run.of(folder, "policy", "check");
    assertThat(run.code()).as(run.out()).isEqualTo(2);
    return run.err();
  }

  private Run check(String rule, String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "check";
    arguments[1] = "--rule";
    arguments[2] = rule;
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Run.of(folder, arguments);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
