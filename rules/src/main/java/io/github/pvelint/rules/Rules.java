package io.github.pvelint.rules;

import io.github.pvelint.rule.ById;
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

/**
 * The one place that knows every rule. Nothing is scanned for: a rule that is not here is not run.
 */
public final class Rules {
  private Rules() {}

  /** All rules by id, those off by default included; made at the first call. */
  public static List<Rule> all() {
    return All.RULES;
  }

  private static List<Rule> make() {
    List<Rule> all = families();
    all.add(new PendingIntroducesRisk());
    all.add(new RollbackReintroducesRisk());
    all.sort(new ById());
    return Collections.unmodifiableList(all);
  }

  private static final class All {
    static final List<Rule> RULES = make();
  }

  /** The rules that judge configs, as opposed to those that judge what the others say. */
  static List<Rule> families() {
    List<Rule> all = new ArrayList<>(256);
    all.addAll(AvailabilityRules.all());
    all.addAll(BackupRules.all());
    all.addAll(HygieneRules.all());
    all.addAll(IsolationRules.all());
    all.addAll(KernelRules.all());
    all.addAll(LifecycleRules.all());
    all.addAll(MigrationRules.all());
    all.addAll(NestingRules.all());
    all.addAll(SnapshotRules.all());
    all.addAll(WorkloadRules.all());
    return all;
  }
}
