package io.github.pvelint.model;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * How many backups of a guest a job keeps.
 *
 * @param written where that is said: the job, else the storage, else vzdump.conf
 *     (PVE::VZDump::new); absent if none of them says it, and all are kept
 * @param generations how many stay at most; absent if all do
 */
public record BackupRetention(Optional<SectionConfigProperty> written, OptionalInt generations) {
  private static final String KEY = "prune-backups";

  static BackupRetention of(BackupJob job, Optional<Storage> target, Cluster cluster) {
    Optional<SectionConfigProperty> written =
        job.option(KEY)
            .or(() -> target.flatMap(storage -> storage.option(KEY)))
            .or(() -> cluster.parts().vzdumpDefaults().flatMap(usual -> usual.find(KEY)));
    int sum = written.map(BackupRetention::sum).orElse(0);
    // All numbers zero are the same as keep-all (PVE::Storage::Plugin::prune_mark_backup_group).
    return new BackupRetention(written, sum > 0 ? OptionalInt.of(sum) : OptionalInt.empty());
  }

  private static int sum(SectionConfigProperty written) {
    int sum = 0;
    for (var keep : SubValues.of(written.valueSlice(), "").all().entrySet()) {
      String number = keep.getValue().raw();
      boolean counts = !keep.getKey().equals("keep-all") && number.matches("[0-9]{1,6}");
      sum += counts ? Integer.parseInt(number) : 0;
    }
    return sum;
  }
}
