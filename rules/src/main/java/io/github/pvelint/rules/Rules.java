package io.github.pvelint.rules;

import io.github.pvelint.rule.Rule;
import io.github.pvelint.rules.availability.AvailabilityRules;
import io.github.pvelint.rules.backup.BackupRules;
import io.github.pvelint.rules.hygiene.HygieneRules;
import io.github.pvelint.rules.isolation.IsolationRules;
import io.github.pvelint.rules.kernel.KernelRules;
import io.github.pvelint.rules.lifecycle.LifecycleRules;
import io.github.pvelint.rules.migration.MigrationRules;
import io.github.pvelint.rules.nesting.NestingRules;
import io.github.pvelint.rules.snapshot.SnapshotRules;
import io.github.pvelint.rules.workload.WorkloadRules;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one place that knows every rule. Nothing is scanned for: a rule that is not here is not run.
 */
public final class Rules {
  private Rules() {}

  /** All rules by id, those off by default included. */
  public static List<Rule> all() {
    List<Rule> all = new ArrayList<>();
    families().forEach(all::add);
    all.add(new PendingIntroducesRisk());
    all.add(new RollbackReintroducesRisk());
    // Not Comparator.comparing: its lambda expressions are the only ones that no archive holds.
    all.sort((one, other) -> one.info().id().compareTo(other.info().id()));
    return Collections.unmodifiableList(all);
  }

  /** The rules that judge configs, as opposed to those that judge what the others say. */
  static Stream<Rule> families() {
    return Stream.of(
            AvailabilityRules.all(),
            BackupRules.all(),
            HygieneRules.all(),
            IsolationRules.all(),
            KernelRules.all(),
            LifecycleRules.all(),
            MigrationRules.all(),
            NestingRules.all(),
            SnapshotRules.all(),
            WorkloadRules.all())
        .flatMap(List::stream);
  }
}
