package io.github.pvelint.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a guest can have a snapshot (PVE::AbstractConfig::__snapshot_prepare and the guests'
 * has_feature). A single volume that cannot have one decides for all.
 */
final class SnapshotAbility {
  private final Guest guest;
  private final Cluster cluster;
  private final List<Obstacle> obstacles = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private SnapshotAbility(Guest guest, Cluster cluster) {
    this.guest = guest;
    this.cluster = cluster;
  }

  static Ability of(Guest guest, Cluster cluster) {
    SnapshotAbility judge = new SnapshotAbility(guest, cluster);
    judge.judge();
    return new Ability(judge.obstacles, judge.notes);
  }

  private void judge() {
    guest.option("lock").ifPresent(lock -> block(lock, "holds the guest"));
    if (guest.isTemplate()) {
      guest.option("template").ifPresent(template -> block(template, "rules out snapshots"));
    }
    if (guest instanceof Container container) {
      container.mountPoints().forEach(this::judge);
    } else if (guest instanceof Vm vm) {
      vm.disks().stream().filter(disk -> !disk.isCdrom()).forEach(this::judge);
      vm.unmovableFeatures()
          .forEach(feature -> notes.add("without RAM, because of " + feature.key()));
    }
  }

  /** Bind and device mounts count here, though a backup's own snapshot leaves them out. */
  private void judge(MountPoint mountPoint) {
    switch (mountPoint.type()) {
      case BIND -> block(mountPoint.setting(), "is a directory of the host");
      case DEVICE -> block(mountPoint.setting(), "is a device of the host");
      case VOLUME -> judge(mountPoint.setting(), mountPoint.volume());
    }
  }

  private void judge(Disk disk) {
    if (disk.isHostPath()) {
      block(disk.setting(), "is a path of the host");
    } else {
      judge(disk.setting(), disk.volume());
    }
  }

  private void judge(Setting setting, Optional<VolumeId> volume) {
    if (volume.isEmpty()) {
      block(setting, "is no volume of a storage");
    } else if (cluster.storages().isEmpty()) {
      unknown(setting, "is on " + volume.get().storage() + ", and storage.cfg was not given");
    } else {
      judge(setting, volume.get(), cluster.storages().get());
    }
  }

  private void judge(Setting setting, VolumeId volume, Storages storages) {
    Optional<Storage> storage = storages.find(volume.storage());
    if (storage.isEmpty()) {
      block(setting, "is on " + volume.storage() + ", which does not exist");
      return;
    }
    String type = storage.get().type();
    switch (storage.get().canSnapshot(volume, guest.kind(), cluster.circumstances().pveMajor())) {
      case YES -> {}
      case NO ->
          block(setting, "is " + format(volume) + " on " + volume.storage() + ", type " + type);
      case UNKNOWN ->
          unknown(
              setting,
              "is on " + volume.storage() + ", and what type " + type + " can do is not known");
    }
  }

  private static String format(VolumeId volume) {
    return volume.format().equals("subvol") ? "a subvolume" : volume.format();
  }

  private void block(Setting setting, String text) {
    obstacles.add(new Obstacle(setting.key(), setting.line(), text, false));
  }

  private void unknown(Setting setting, String text) {
    obstacles.add(new Obstacle(setting.key(), setting.line(), text, true));
  }
}
