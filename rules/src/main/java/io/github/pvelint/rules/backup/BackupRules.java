package io.github.pvelint.rules.backup;

import io.github.pvelint.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class BackupRules {
  private BackupRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new AgentMissingCrashConsistent(),
        new BindMountBackupWithoutEffect(),
        new BindMountNotBackedUp(),
        new DiskNotBackedUp(),
        new EfidiskNotInBackup(),
        new FreezeDisabled(),
        new GuestNotInAnyJob(),
        new JobBlocksScheduler(),
        new JobScheduleInvalid(),
        new JobScheduleSurprising(),
        new JobWithoutSchedule(),
        new MountEntryDataInvisible(),
        new MountPointNotBackedUp(),
        new MountPointNotBackedUpDeliberately(),
        new VmWithoutAnyBackedUpDisk());
  }
}
