package io.github.pvelint.rules.backup;

import io.github.pvelint.model.Container;
import io.github.pvelint.model.Disk;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.MountPoint;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Vm;
import java.util.ArrayList;
import java.util.List;

/**
 * A volume of a guest that backups hold.
 *
 * @param setting its line
 * @param storage the name of the storage that it lies on
 */
record BackedUpVolume(Setting setting, String storage) {

  /** All of them, in the order of the file; disks that are paths of the host are none. */
  static List<BackedUpVolume> of(Guest guest) {
    List<BackedUpVolume> volumes = new ArrayList<>();
    if (guest instanceof Vm vm) {
      for (Disk disk : vm.disks()) {
        // PVE::QemuConfig::get_backup_volumes leaves an EFI disk out that the firmware ignores.
        boolean isLeftOut = disk.key().equals("efidisk0") && !vm.isUefi();
        if (!disk.isCdrom() && !isLeftOut && disk.backupOff().isEmpty()) {
          disk.storage().ifPresent(id -> volumes.add(new BackedUpVolume(disk.setting(), id)));
        }
      }
    } else if (guest instanceof Container container) {
      for (MountPoint mount : container.mountPoints()) {
        int colon = mount.source().text().indexOf(':');
        if (mount.type() == MountPoint.Type.VOLUME && mount.isBackedUp() && colon > 0) {
          String id = mount.source().text().substring(0, colon);
          volumes.add(new BackedUpVolume(mount.setting(), id));
        }
      }
    }
    return volumes;
  }
}
