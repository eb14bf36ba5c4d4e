package io.github.pvelint.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.GuestLoader;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.schema.CustomCpuModels;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.syntax.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A rule that throws is our fault, and is said to be. */
class InternalErrorTest {

  /** A rule with a bug. */
  private static final class Broken implements GuestRule {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("broken", Category.HYGIENE, Severity.NOTE, "Nothing").anyGuest().build();
    }

    @Override
    public Documentation documentation() {
      return Documentation.explaining("").build();
    }

    @Override
    public void check(Guest guest, Cluster cluster, Findings findings) {
      throw new IllegalStateException("no such thing");
    }
  }

  @Test
  void itIsABugOfOursAndTheRuleIsNotEvaluated() {
    Source source = Source.of("lxc/101.conf", "arch: amd64\n");
    Guest guest =
        Guest.of(
            new GuestLoader()
                .load(source, GuestKind.LXC, 101, Optional.empty(), CustomCpuModels.UNKNOWN));

    Report report = new Linter(List.of(new Broken())).lint(List.of(Cluster.of(guest)), List.of());

    assertThat(report.troubles())
        .singleElement()
        .satisfies(
            trouble -> {
              assertThat(trouble.isOurs()).isTrue();
              assertThat(trouble.file()).isEqualTo("lxc/101.conf");
              assertThat(trouble.message())
                  .contains("internal error in rule broken", "no such thing", "bug in pvelint");
            });
    assertThat(report.verdicts())
        .singleElement()
        .satisfies(verdict -> assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_EVALUATED));
  }
}
