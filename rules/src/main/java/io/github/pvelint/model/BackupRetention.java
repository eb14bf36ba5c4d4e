package io.github.pvelint.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * How many backups of a guest a job keeps.
 *
 * @param written where that is said: the job, else the storage, else vzdump.conf
 *     (PVE::VZDump::new); absent if none of them says it, and all are kept
 * @param generations how many stay at most; absent if all do
 */
public record BackupRetention(Optional<SectionConfigProperty> written, OptionalInt generations) {
  private static final String KEY = "prune-backups";

  /** What Proxmox VE 8 takes for {@code keep-last}, where there is no {@code prune-backups}. */
  private static final String LEGACY = "maxfiles";

  static BackupRetention of(BackupJob job, Optional<Storage> target, Cluster cluster) {
    List<String> keys =
        cluster.circumstances().pveMajor() < 9 ? List.of(KEY, LEGACY) : List.of(KEY);
    Optional<SectionConfigProperty> written =
        first(keys, job::option)
            .or(() -> target.flatMap(storage -> first(keys, storage::option)))
            .or(() -> cluster.parts().vzdumpDefaults().flatMap(usual -> first(keys, usual::find)));
    int sum = written.map(BackupRetention::sum).orElse(0);
    // All numbers zero are the same as keep-all (PVE::Storage::Plugin::prune_mark_backup_group).
    return new BackupRetention(written, sum > 0 ? OptionalInt.of(sum) : OptionalInt.empty());
  }

  private static Optional<SectionConfigProperty> first(
      List<String> keys, Function<String, Optional<SectionConfigProperty>> find) {
    return keys.stream().flatMap(key -> find.apply(key).stream()).findFirst();
  }

  private static int sum(SectionConfigProperty written) {
    if (written.key().equals(LEGACY)) {
      return written.value().matches("[0-9]{1,6}") ? Integer.parseInt(written.value()) : 0;
    }
    int sum = 0;
    for (var keep : SubValues.of(written.valueSlice(), "").all().entrySet()) {
      String number = keep.getValue().raw();
      boolean counts = !keep.getKey().equals("keep-all") && number.matches("[0-9]{1,6}");
      sum += counts ? Integer.parseInt(number) : 0;
    }
    return sum;
  }
}
