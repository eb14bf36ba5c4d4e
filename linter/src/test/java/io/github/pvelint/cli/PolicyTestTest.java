package io.github.pvelint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code policy test}: what shows that a rule does what it says, and what does not. */
class PolicyTestTest {
  private static final String RULE =
      """
      custom-rules:
        - id: custom-bridges
          summary: Bridge is not allowed
          severity: warning
          each: guest.networks
          when: cluster.nodes.size() > 0 || it.bridge != 'vmbr8'
          assert: it.bridge == 'vmbr1'
          at: bridge
      """;
  private static final String BAD =
      """
          bad: |
            ==> nodes/pve1/lxc/101.conf <==
            net0: name=eth0,bridge=vmbr7
      """;

  @TempDir Path outside;
  private Path folder;

  @BeforeEach
  void aRepository() throws IOException {
    folder = outside.toRealPath().resolve("repository");
    Files.createDirectories(folder.resolve(".git"));
  }

  @Test
  void aRuleWithoutABadExampleFails() throws IOException {
    assertFault(RULE, "has no bad example: nothing shows that it can fail");
  }

  @Test
  void aBadExampleMustRaiseIt() throws IOException {
    assertFault(RULE + BAD.replace("vmbr7", "vmbr1"), "bad example 1 does not raise it: what it");
    assertFault(
        RULE + BAD.replace("net0: name=eth0,bridge=vmbr7", "hostname: a"),
        "bad example 1 does not raise it: it is about no guest in it");
    assertFault(
        RULE + "    bad: 'net0: name=eth0,bridge=vmbr7'\n",
        "bad example 1 does not raise it: the folder nodes/ of the cluster was not given");
    assertFault(
        RULE + BAD.replace("101.conf", "a.txt"), "bad example 1 does not raise it: it holds");
  }

  @Test
  void aGoodExampleMustNotRaiseItAndMustBeJudged() throws IOException {
    String good = RULE + BAD + BAD.replace("bad", "good");
    assertFault(good, "good example 1 raises it: line 1: bridge=vmbr7");
    assertFault(
        RULE + BAD + "    good: 'net0: name=eth0,bridge=vmbr1'\n",
        "good example 1 shows nothing: the folder nodes/ of the cluster was not given");
    Run run = test(RULE + BAD + BAD.replace("bad", "good").replace("vmbr7", "vmbr1"));
    assertThat(run.out()).isEqualTo("custom-bridges: in order (1 bad, 1 good)\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void aFailingExpressionIsNoFinding() throws IOException {
    assertFault(
        RULE.replace("it.bridge == 'vmbr1'", "guest.options['x'] == ''") + BAD,
        "bad example 1 does not raise it: custom-bridges is not evaluated for container 101:"
            + " expression failed: there is no `x` (pvelint.yaml:7:13)");
  }

  @Test
  void fixturesSayWhatIsFound() throws IOException {
    String policy = RULE + BAD + "    fixtures: tests/bridges\n";
    write(
        "tests/bridges/nodes/pve1/lxc/101.conf",
        """
        # expect: custom-bridges `bridge=vmbr2`
        net0: name=eth0,bridge=vmbr2
        # expect: other-rule `x`
        net1: name=eth1,bridge=vmbr1
        """);
    Run run = test(policy);
    assertThat(run.out()).isEqualTo("custom-bridges: in order (1 bad, 0 good, 1 marked)\n");
    assertThat(run.code()).isZero();
    write(
        "tests/bridges/nodes/pve1/lxc/101.conf",
        """
        net0: name=eth0,bridge=vmbr2
        # expect: custom-bridges `bridge=vmbr1`
        net1: name=eth1,bridge=vmbr1
        """);
    assertFault(
        policy,
        "found without a marker: nodes/pve1/lxc/101.conf:1: `bridge=vmbr2`",
        "not found: nodes/pve1/lxc/101.conf:3: `bridge=vmbr1`");
    write("tests/bridges/nodes/pve1/lxc/101.conf", "net1: name=eth1,bridge=vmbr1\n");
    assertFault(policy, "no marker in tests/bridges speaks of it");
    write("tests/bridges/nodes/pve1/lxc/101.conf", "# expect custom-bridges\n");
    assertFault(policy, "a malformed marker in nodes/pve1/lxc/101.conf, line 1");
  }

  @Test
  void fixturesLieInTheRepository() throws IOException {
    Files.createDirectories(outside.resolve("elsewhere"));
    assertFault(RULE + BAD + "    fixtures: ../elsewhere\n", "lies outside of the repository");
    Files.createSymbolicLink(folder.resolve("link"), outside.resolve("elsewhere"));
    assertFault(RULE + BAD + "    fixtures: link\n", "lies outside of the repository");
    assertFault(RULE + BAD + "    fixtures: nowhere\n", "no such file or directory");
    assertFault(RULE + BAD + "    fixtures: pvelint.yaml\n", "is no folder");
  }

  @Test
  void withoutRulesNothingIsTested() throws IOException {
    Run run = test("fail-on: note\n");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no policy here brings rules along");
    assertThat(test("custom-rules: [{}]\n").code()).isEqualTo(2);
  }

  private void assertFault(String policy, String... faults) throws IOException {
    Run run = test(policy);
    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(1);
    assertThat(run.out()).contains(faults).doesNotContain("in order");
  }

  private Run test(String policy) throws IOException {
    write("pvelint.yaml", policy);
    Run named = Run.of(folder, "policy", "test", "pvelint.yaml");
    Run here = Run.of(folder, "policy", "test");
    assertThat(named).isEqualTo(here);
    return here;
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
