package io.github.pvelint.model;

import java.util.List;

/**
 * Whether backups hold one of a guest's volumes. CD drives and unused volumes, which no backup ever
 * holds, are none.
 *
 * @param reason why, for people
 */
public record VolumeCoverage(Setting setting, boolean isIncluded, String reason) {

  /** The volumes of a guest in the order of the config (the guests' get_backup_volumes). */
  static List<VolumeCoverage> of(Guest guest) {
    if (guest instanceof Container container) {
      return container.mountPoints().stream().map(VolumeCoverage::of).toList();
    }
    return guest instanceof Vm vm
        ? vm.disks().stream()
            .filter(disk -> !disk.isCdrom())
            .map(disk -> of(disk, vm.isUefi()))
            .toList()
        : List.of();
  }

  /** The volumes of a guest that backups hold; disks that are paths of the host are none. */
  public static List<Volume> included(Guest guest) {
    return of(guest).stream()
        .filter(VolumeCoverage::isIncluded)
        .flatMap(one -> Volume.of(one.setting()).stream())
        .toList();
  }

  private static VolumeCoverage of(MountPoint mountPoint) {
    String reason =
        switch (mountPoint.type()) {
          case BIND -> "directory of the host";
          case DEVICE -> "device of the host";
          case VOLUME -> {
            if (mountPoint.isRoot()) {
              yield "root file system";
            }
            boolean isSaid = mountPoint.setting().property("backup").isPresent();
            yield mountPoint.isBackedUp() ? "backup=1" : isSaid ? "backup=0" : "no backup=1";
          }
        };
    boolean isVolume = mountPoint.type() == MountPoint.Type.VOLUME;
    return new VolumeCoverage(mountPoint.setting(), isVolume && mountPoint.isBackedUp(), reason);
  }

  private static VolumeCoverage of(Disk disk, boolean isUefi) {
    if (disk.key().equals("efidisk0") && !isUefi) {
      return new VolumeCoverage(disk.setting(), false, "no bios: ovmf");
    }
    return disk.backupOff().isPresent()
        ? new VolumeCoverage(disk.setting(), false, "backup=0")
        : new VolumeCoverage(disk.setting(), true, "disk");
  }

  /** {@code scsi0}, {@code mp1} ... */
  public String key() {
    return setting.key();
  }
}
