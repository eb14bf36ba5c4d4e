package io.github.pvelint.rules.snapshot;

import io.github.pvelint.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class SnapshotRules {
  private SnapshotRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new BindMountBlocksSnapshots(),
        new BrokenSnapshotChain(),
        new CtStorageNeverSnapshots(),
        new NoRamSnapshot(),
        new OldMachineInSnapshot(),
        new OrphanedVzdumpSnapshot(),
        new SnapshotOnlyNoBackup(),
        new StaleSnapshot(),
        new TooManySnapshots(),
        new TpmOrEfiBlocksSnapshot(),
        new VmVolumeNotSnapshotable());
  }
}
