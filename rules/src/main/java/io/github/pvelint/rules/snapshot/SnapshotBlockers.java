package io.github.pvelint.rules.snapshot;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Disk;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Storage;
import io.github.pvelint.model.Vm;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.StoredVolume;
import java.util.LinkedHashMap;
import java.util.Map;

/** The drives of a VM that cannot have snapshots. */
final class SnapshotBlockers {
  private SnapshotBlockers() {}

  /** They, each with what it is in words; what is not known is said. */
  static Map<Setting, String> of(Vm vm, Cluster cluster, Findings findings) {
    Map<Setting, String> blockers = new LinkedHashMap<>();
    for (Disk disk : vm.disks()) {
      if (disk.isHostPath() && !disk.isCdrom()) {
        blockers.put(disk.setting(), disk.key() + " is a path of the host");
      }
    }
    int release = cluster.circumstances().pveMajor();
    for (StoredVolume drive : StoredVolume.of(vm, cluster, findings)) {
      Storage storage = drive.storage();
      switch (storage.canSnapshot(drive.volume(), vm.kind(), release)) {
        case YES -> {}
        case NO -> blockers.put(drive.setting(), text(drive));
        case UNKNOWN ->
            findings.unknown(
                drive.at(), "what storages of type " + storage.type() + " can do is not known");
      }
    }
    return blockers;
  }

  private static String text(StoredVolume drive) {
    return drive.key()
        + " is "
        + drive.volume().format()
        + " on "
        + drive.storage().id()
        + " ("
        + drive.storage().type()
        + ")";
  }
}
