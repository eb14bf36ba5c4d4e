package io.github.pvelint.rules.backup;

import io.github.pvelint.model.BackupJob;

/** The commands that change a backup job. */
final class JobCommand {
  private JobCommand() {}

  /** {@code pvesh set ...} with the arguments; jobs in vzdump.cron have no name for it. */
  static String set(BackupJob job, String arguments) {
    return job.origin() == BackupJob.Origin.JOBS_CFG
        ? "`pvesh set /cluster/backup/" + job.id() + " " + arguments + "`"
        : "the same option in its line of /etc/pve/vzdump.cron: `" + arguments + "`";
  }
}
