package io.github.pvelint.rules.migration;

import io.github.pvelint.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class MigrationRules {
  private MigrationRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new BindMountBlocksMigration(),
        new CpuHostHetero(),
        new CtSharedFlagClaims(),
        new DeviceBlocksLiveMigration(),
        new DeviceMissingAfterMigration(),
        new InsecureMigration(),
        new LinkedCloneLocal(),
        new LocalDiskSlowsMigration(),
        new LocalIsoAttached(),
        new MappedDeviceBlocksLiveMigration(),
        new MappingMissingOnNode(),
        new NoLiveMigrationCtHaPolicy(),
        new NodelocalFiles(),
        new OldClipboard(),
        new PathDiskNotShared(),
        new SnapshotsPinGuestToNode(),
        new StaleLock(),
        new StorageUnavailableOnPeers(),
        new VmFeatureBlocksLiveMigration());
  }
}
