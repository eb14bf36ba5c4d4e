package io.github.pvelint.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which rules' remedies pvelint may carry out by itself. */
class FixClassesTest {
  /** What must never be done by a program that sees no more than files. */
  private static final List<String> NEVER =
      List.of(
          // Files change their owners with these.
          "privileged-.*",
          "idmap-.*",
          "mount-point-idmap-passthrough",
          "renamed-lxc-keys-without-effect",
          // A claim about the world, or traffic that may be cut.
          "bind-mount-blocks-migration",
          "ct-shared-flag-claims",
          "guest-firewall-not-effective",
          // Tasks may be running.
          "stale-lock",
          // The hardware that a guest's system is used to.
          ".*machine.*",
          // A line in a file allocates and moves no volume.
          "ovmf-without-efidisk",
          "win11-requirements.*",
          "efi.*",
          ".*volume.*",
          "replication-job-fails");

  @TestFactory
  Stream<DynamicTest> aRuleHasAClassIfItHasMoreThanAdvice() {
    return Rules.all().stream()
        .map(
            rule ->
                dynamicTest(
                    rule.info().id(),
                    () ->
                        assertThat(rule.info().fix().isPresent())
                            .as("has a class")
                            .isEqualTo(hasMoreThanAdvice(rule))));
  }

  private static boolean hasMoreThanAdvice(Rule rule) {
    return Fixtures.lint(Fixtures.ROOT.resolve("rules").resolve(rule.info().id()), List.of(rule))
        .results()
        .stream()
        .map(result -> result.finding().remedy())
        .anyMatch(remedy -> remedy.filter(what -> !(what instanceof Remedy.Advice)).isPresent());
  }

  @Test
  void whatMustNeverBeDoneIsNot() {
    for (String pattern : NEVER) {
      assertThat(Rules.all().stream().map(Rule::info).filter(rule -> rule.id().matches(pattern)))
          .as(pattern)
          .isNotEmpty()
          .allSatisfy(
              rule ->
                  assertThat(rule.fix())
                      .as(rule.id())
                      .isIn(Optional.empty(), Optional.of(Fix.NEVER)));
    }
  }

  @Test
  void someAreSafeAndSomeAreNot() {
    assertThat(of(Fix.SAFE))
        .containsExactlyInAnyOrder(
            "bind-mount-backup-without-effect",
            "feature-without-effect",
            "inert-device-allow",
            "local-iso-attached",
            "quota-dead",
            "renamed-lxc-keys");
    assertThat(of(Fix.UNSAFE))
        .contains("apparmor-unconfined", "mount-point-not-backed-up", "protection-missing");
  }

  private static List<String> of(Fix fix) {
    return Rules.all().stream()
        .map(Rule::info)
        .filter(rule -> rule.fix().filter(fix::equals).isPresent())
        .map(rule -> rule.id())
        .toList();
  }
}
