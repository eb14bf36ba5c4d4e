package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Waivers of guests and of policy files on the command line. */
class WaiversTest {
  private static final String FUSE = Run.CLEAN + "features: fuse=1\n";
  private static final String UNCONFINED = Run.CLEAN + "lxc.apparmor.profile: unconfined\n";
  private static final String IN_GUEST =
      "# pvelint ignore fuse-in-container until 2026-06-30 becomes a VM\n";

  @TempDir Path folder;

  @BeforeEach
  void aRepository() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  /** A policy with one waiver, its keys on a line each. */
  private void policy(String head, String... keys) throws IOException {
    write("pvelint.yaml", head + "waivers:\n- " + String.join("\n  ", keys) + "\n");
  }

  private Run check(String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "check";
    System.arraycopy(options, 0, args, 1, options.length);
    args[args.length - 1] = "lxc";
    return Run.of(folder, args);
  }

  @Test
  void aWaiverInTheGuestIsListedAndFailsNothing() throws IOException {
    write("lxc/101.conf", IN_GUEST + FUSE);
    Run run = check();

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            "Waived:\n  lxc/101.conf:1: fuse-in-container until 2026-06-30: becomes a VM\n",
            "; 1 waived")
        .doesNotContain("warning:");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-15T23:59:59Z, 0,",
    "2026-06-16T00:00:00Z, 0, waiver-expiring",
    "2026-06-30T23:59:59Z, 0, waiver-expiring",
    "2026-07-01T00:00:00Z, 1, waiver-expired",
  })
  void timeIsWhatNowSays(String now, int code, String rule) throws IOException {
    write("lxc/101.conf", IN_GUEST + FUSE);
    Run run = check("--now", now, "--quiet");

    assertThat(run.code()).isEqualTo(code);
    assertThat(run.out().contains("[fuse-in-container]")).isEqualTo(code == 1);
    assertThat(run.out().lines().filter(line -> line.contains("[waiver-")))
        .hasSize(rule == null ? 0 : 1)
        .allMatch(line -> line.endsWith("[" + rule + "]"));
  }

  @Test
  void anErrorIsWaivedInThePolicyOnly() throws IOException {
    write(
        "lxc/101.conf", IN_GUEST.replace("fuse-in-container", "apparmor-unconfined") + UNCONFINED);
    assertThat(check("--quiet").out()).contains("[waiver-refused]", "[apparmor-unconfined]");

    policy("in-guest-waivers: all\n", "rule: quota-dead");
    assertThat(check("--quiet").out()).doesNotContain("refused", "[apparmor-unconfined]");

    write("lxc/101.conf", UNCONFINED);
    policy("", "rule: apparmor-*", "select: {vmid: 101}", "reason: vendor", "owner: ops");
    Run run = check();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("pvelint.yaml:2: apparmor-*, ops: vendor");
  }

  @Test
  void whatIsForbiddenInGuestsCoversNothing() throws IOException {
    write("lxc/101.conf", IN_GUEST + FUSE);
    policy("in-guest-waivers: none\n", "rule: quota-dead");

    Run run = check("--quiet");
    assertThat(run.code()).isOne();
    assertThat(run.out()).contains("[fuse-in-container]").doesNotContain("waived");
  }

  @Test
  void aFileFurtherDownDoesNotWiden() throws IOException {
    write("lxc/101.conf", FUSE);
    policy("in-guest-waivers: none\n", "rule: quota-dead");
    write("lxc/pvelint.yaml", "in-guest-waivers: all\n");

    Run run = check();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "lxc/pvelint.yaml:1:19: in-guest-waivers cannot be widened: pvelint.yaml:1 says none");
  }

  @Test
  void whatIsLockedIsWaivedByNobodyFurtherDown() throws IOException {
    write("lxc/101.conf", IN_GUEST + FUSE);
    write("pvelint.yaml", "rules:\n  fuse-in-container: {locked: true}\n");
    write("lxc/pvelint.yaml", "waivers:\n- rule: fuse-*\n");
    Run run = check("--quiet");

    assertThat(run.code()).isOne();
    assertThat(run.out())
        .contains(
            "lxc/101.conf:1:1: warning: the waiver of fuse-in-container is not honoured: the policy"
                + " locks fuse-in-container [waiver-refused]",
            "lxc/pvelint.yaml:2:9: warning: the waiver of fuse-* is not honoured",
            "[fuse-in-container]");
  }

  @Test
  void whoLocksMayMakeExceptions() throws IOException {
    write("lxc/101.conf", FUSE);
    policy("rules:\n  fuse-in-container: {locked: true}\n", "rule: fuse-in-container");

    assertThat(check("--quiet").code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "select: {vmid: 101}        | true",
        "select: {vmid: 102-199}    | false",
        "select: {kind: qemu}       | false",
        "select: {name: w*}         | true",
        "section: before            | false",
        "key: features              | true",
        "key: mp0                   | false",
      })
  void selectorsAndKeysNarrowIt(String key, boolean isWaived) throws IOException {
    write("lxc/101.conf", FUSE);
    policy("", "rule: fuse-in-container", key);

    assertThat(check("--quiet").code()).isEqualTo(isWaived ? 0 : 1);
  }

  @Test
  void aPolicysWaiverReachesWhatARuleAboutTheClusterFindsInTheGuest() throws IOException {
    String net = "net0: name=eth0,bridge=vmbr0,hwaddr=BC:24:11:00:00:01,type=veth\n";
    write("lxc/101.conf", Run.CLEAN + net);
    write("lxc/102.conf", Run.CLEAN.replace("101", "102") + net);
    assertThat(check("--quiet").out()).contains("[duplicate-mac]");

    policy("", "rule: duplicate-mac", "select: {vmid: 101-102}");
    assertThat(check("--quiet").out()).doesNotContain("duplicate-mac", "unused");
  }

  @Test
  void whatNobodyJudgedIsNotUnused() throws IOException {
    write("lxc/101.conf", Run.CLEAN);
    policy("", "rule: fuse-in-container", "select: {vmid: 101}");
    assertThat(check("--quiet").out()).contains("pvelint.yaml:2:9", "[waiver-unused]");
    assertThat(check("--quiet", "--disable", "fuse-in-container").out()).doesNotContain("unused");

    policy("", "rule: fuse-in-container", "select: {vmid: 102}");
    assertThat(check("--quiet").out()).doesNotContain("unused");
    policy("", "rule: storage-undefined", "select: {vmid: 101}");
    assertThat(check("--quiet").out()).doesNotContain("unused");
  }

  @Test
  void strictWaiversSayWhyAndUntilWhenAndWho() throws IOException {
    write("lxc/101.conf", FUSE);
    write("pvelint.yaml", "strict-waivers: true\n");
    write("lxc/pvelint.yaml", "waivers:\n- rule: fuse-in-container\n  reason: it is\n");
    Run run = check();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "lxc/pvelint.yaml:2:9: this waiver needs the key `until`: strict-waivers asks for it",
            "lxc/pvelint.yaml:2:9: this waiver needs the key `owner`: strict-waivers asks for it")
        .doesNotContain("`reason`");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rule: fuse-in-containr                    | there is no rule `fuse-in-containr`; did you mean",
        "rule: isolation                           | there is no rule `isolation`",
        "reason: x                                 | the key `rule` is missing",
        "{rule: fuse-in-container, until: tomorrow}| expected a day such as 2027-01-31",
        "{rule: fuse-in-container, until: 2026-02-30}| expected a day such as 2027-01-31",
        "{rule: fuse-in-container, value: x}       | `value` needs a `key`",
        "{rule: fuse-in-container, why: x}         | there is no key `why`",
      })
  void whatIsNoWaiverIsRefused(String keys, String message) throws IOException {
    write("lxc/101.conf", FUSE);
    policy("", keys);
    Run run = check();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("pvelint.yaml:2:", message);
  }

  @Test
  void sarifHasWaivedFindingsOnlyIfAskedFor() throws IOException {
    write("lxc/101.conf", IN_GUEST + FUSE + "lxc.apparmor.profile: unconfined\n");
    policy("", "rule: apparmor-unconfined", "reason: vendor [x](1)");

    assertThat(sarif("--format", "sarif").toString())
        .contains("features-overridden-by-profile\",\"ruleIndex")
        .doesNotContain("suppressions");
    JsonNode results = sarif("--format", "sarif", "--include-waived");
    assertThat(results.findValues("suppressions").toString())
        .contains(
            "[{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"vendor [x](1)\"",
            "\"uri\":\"pvelint.yaml\"");
    assertThat(results.findValues("suppressions")).hasSize(2);
    assertThat(results.findValues("kind").stream().map(JsonNode::asString))
        .containsExactlyInAnyOrder("inSource", "external");
  }

  private JsonNode sarif(String... options) {
    return JsonMapper.shared().readTree(check(options).out()).at("/runs/0/results");
  }

  @Test
  void nothingInAWaiverCommandsTheTerminal() throws IOException {
    write("lxc/101.conf", IN_GUEST.strip() + " \u001b[2J%1B[2J password=geheim\n" + FUSE);

    for (String format : new String[] {"text", "json", "sarif"}) {
      Run run = check("--format", format, "--include-waived");
      assertThat(run.out()).as(format).doesNotContain("\u001b", "geheim").contains("becomes a VM");
    }
  }
}
