package io.github.pvelint.rules.migration;

import io.github.pvelint.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class MigrationRules {
  private MigrationRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new DeviceBlocksLiveMigration(),
        new OldClipboard(),
        new PathDiskNotShared(),
        new StaleLock(),
        new VmFeatureBlocksLiveMigration());
  }
}
