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
        new AgentMissingCrashConsistentHa(),
        new BackupMissing(),
        new BackupNodeLocal(),
        new BackupNodeLocalHaGuest(),
        new BackupOnGuestStorage(),
        new BackupTooOld(),
        new BackupUnverified(),
        new BackupVerificationFailed(),
        new BackupWithoutGuest(),
        new BindMountBackupWithoutEffect(),
        new BindMountNotBackedUp(),
        new ConflictingSelectors(),
        new ConflictingSelectorsExcludeIgnored(),
        new CoveredByDisabledJobOnly(),
        new CtSuspendFallback(),
        new DiskNotBackedUp(),
        new EfidiskNotInBackup(),
        new FleecingInvalid(),
        new FreezeDisabled(),
        new GuestNotInAnyJob(),
        new JobBlocksScheduler(),
        new JobFallsToLocal(),
        new JobPoolEmpty(),
        new JobPoolMissingOrEmpty(),
        new JobReferencesMissingGuest(),
        new JobReferencesMissingGuestExcluded(),
        new JobScheduleInvalid(),
        new JobScheduleSurprising(),
        new JobStorageNotOnNode(),
        new JobStorageUnusable(),
        new JobWithoutSchedule(),
        new LegacyNotificationOptions(),
        new LegacyRetentionMaxfiles(),
        new LegacyRetentionMaxfilesOnPve8(),
        new MountEntryDataInvisible(),
        new MountPointNotBackedUp(),
        new MountPointNotBackedUpDeliberately(),
        new NodePinnedJob(),
        new NodePinnedJobHaGuest(),
        new PbsBackupNotEncrypted(),
        new PbsKeyNoMaster(),
        new RemoveOffWithLimit(),
        new RetentionSingleGeneration(),
        new RetentionUnbounded(),
        new ScheduleTooRare(),
        new StopModeOnHaGuest(),
        new TemplateNotInAnyJob(),
        new VmWithoutAnyBackedUpDisk());
  }
}
