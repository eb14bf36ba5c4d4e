package io.github.pvelint.model;

import io.github.pvelint.schema.GuestKind;
import java.util.Optional;

/** Whether a guest's volumes can be on the other node, too, or be taken along to it. */
final class VolumeMigration {
  private final Guest guest;
  private final Cluster cluster;
  private final String node;
  private final MigrationObstacles obstacles;

  VolumeMigration(Guest guest, Cluster cluster, String node, MigrationObstacles obstacles) {
    this.guest = guest;
    this.cluster = cluster;
    this.node = node;
    this.obstacles = obstacles;
  }

  void judge(VolumeUse use) {
    Optional<VolumeId> volume = use.volume();
    if (use.text().startsWith("/")) {
      hostPath(use);
    } else if (volume.isPresent()) {
      judge(use, volume.get());
    } else if (use.text().equals("cdrom")) {
      obstacles.always(use.first(), "is the CD drive of the host");
    } else if (!use.isCdrom() || !use.text().equals("none")) {
      obstacles.always(use.first(), "is no volume of a storage");
    }
  }

  /** Of a container's snapshots Proxmox overlooks them. */
  private void hostPath(VolumeUse use) {
    boolean isOverlooked = isContainer() && use.first().place().part() == Place.Part.SNAPSHOT;
    if (!use.isShared() && !isOverlooked) {
      obstacles.always(use.first(), "is a path of the host, without shared=1");
    }
  }

  private void judge(VolumeUse use, VolumeId volume) {
    if (isContainer() && volume.isToBeMade()) {
      return;
    }
    if (cluster.storages().isEmpty()) {
      obstacles.unknown(
          use.first(), "is on " + volume.storage() + ", and storage.cfg was not given");
      return;
    }
    Optional<Storage> storage = cluster.storages().get().find(volume.storage());
    if (storage.isEmpty() || !storage.get().isSupported(cluster.circumstances().pveMajor())) {
      obstacles.always(use.first(), "is on " + volume.storage() + ", which does not exist");
      return;
    }
    available(use, volume, storage.get());
    if (storage.get().isShared().isEmpty()) {
      obstacles.unknown(
          use.first(),
          "is on "
              + volume.storage()
              + ", and whether type "
              + storage.get().type()
              + " is shared is not known");
    } else if (!storage.get().isShared().get()) {
      local(use, volume, storage.get());
    }
  }

  private void available(VolumeUse use, VolumeId volume, Storage storage) {
    if (!storage.isEnabled()) {
      obstacles.always(use.first(), "is on " + storage.id() + ", which is disabled");
    }
    guest.node().filter(own -> !storage.isOn(own)).ifPresent(own -> missing(use, storage, own));
    if (!storage.isOn(node)) {
      missing(use, storage, node);
    }
    String content = isContainer() ? "rootdir" : volume.content();
    switch (Answer.of(storage.holds(content))) {
      case YES -> {}
      case NO ->
          obstacles.always(
              use.first(), "is on " + storage.id() + ", which has no content " + content);
      case UNKNOWN ->
          obstacles.unknown(use.first(), "is on " + storage.id() + ", whose content is not known");
    }
  }

  private void missing(VolumeUse use, Storage storage, String where) {
    obstacles.always(use.first(), "is on " + storage.id() + ", which " + where + " does not have");
  }

  private void local(VolumeUse use, VolumeId volume, Storage storage) {
    if (use.isCdrom()) {
      if (!volume.isCloudInit()) {
        obstacles.always(use.first(), "is a CD image on local storage");
        return;
      }
    } else if (volume.owner().orElse(0) != guest.vmid()) {
      obstacles.always(use.first(), "does not belong to the guest by its name");
    } else if (use.isInSnapshot() && !use.isMemory()) {
      snapshots(use, volume, storage);
    }
    if (!isContainer() && isBaseInUse(volume)) {
      obstacles.always(use.first(), "has linked clones");
    }
    if (volume.base().isPresent()) {
      obstacles.always(use.first(), "is a linked clone on local storage");
    } else if (storage.canMigrateLocally() == Answer.NO) {
      obstacles.always(
          use.first(),
          "is on " + storage.id() + ", whose type " + storage.type() + " cannot be moved");
    }
  }

  /** Replication has taken the snapshots along already. */
  private void snapshots(VolumeUse use, VolumeId volume, Storage storage) {
    if (!isContainer() && !isReplicated(use, storage)) {
      obstacles.live(use.first(), "is a local disk with snapshots");
    }
    if (storage.canMigrateSnapshots(volume, guest.kind()) != Answer.YES) {
      obstacles.always(
          use.first(), "has snapshots, which stay on " + storage.id() + ", type " + storage.type());
    }
  }

  private boolean isReplicated(VolumeUse use, Storage storage) {
    return use.isReplicated()
        && storage.canReplicate() == Answer.YES
        && cluster.replication().flatMap(jobs -> jobs.find(guest, node)).isPresent();
  }

  private boolean isBaseInUse(VolumeId volume) {
    return volume.isBase()
        && cluster.guests().stream()
            .filter(other -> other.node().equals(guest.node()))
            .flatMap(other -> VolumeUse.of(other).stream())
            .flatMap(use -> use.volume().stream())
            .anyMatch(
                other ->
                    other.storage().equals(volume.storage())
                        && other.base().filter(volume.name()::equals).isPresent());
  }

  private boolean isContainer() {
    return guest.kind() == GuestKind.LXC;
  }
}
