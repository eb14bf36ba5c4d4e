package io.github.pvelint.rule;

import io.github.pvelint.model.Answer;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.Disk;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.MountPoint;
import io.github.pvelint.model.Replication;
import io.github.pvelint.model.ReplicationJob;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Spot;
import io.github.pvelint.model.Storage;
import io.github.pvelint.model.Vm;
import io.github.pvelint.model.VolumeId;
import io.github.pvelint.schema.Property;
import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A volume of a guest together with the storage that it lies on.
 *
 * @param at the part of the line that names the volume
 */
public record StoredVolume(Setting setting, Slice at, Storage storage) {

  /**
   * The volumes that the guest's state uses, in the order of the config; CD drives and {@code
   * unusedN} are none. What lies on a storage that is not known is left out, and said to be
   * unknown.
   */
  public static List<StoredVolume> of(Guest guest, Cluster cluster, Findings findings) {
    List<StoredVolume> all = new ArrayList<>();
    if (guest instanceof Container container) {
      for (MountPoint mount : container.mountPoints()) {
        add(mount.setting(), mount.source(), cluster, findings, all);
      }
    } else if (guest instanceof Vm vm) {
      for (Disk disk : vm.disks()) {
        if (!disk.isCdrom()) {
          add(disk.setting(), disk.file(), cluster, findings, all);
        }
      }
    }
    return all;
  }

  /** The images in the VM's CD drives; what Proxmox makes for cloud-init is none. */
  public static List<StoredVolume> cdImages(Vm vm, Cluster cluster, Findings findings) {
    List<StoredVolume> all = new ArrayList<>(0);
    for (Disk disk : vm.disks()) {
      Optional<VolumeId> volume = disk.volume();
      if (disk.isCdrom() && volume.isPresent() && !volume.get().isCloudInit()) {
        add(disk.setting(), disk.file(), cluster, findings, all);
      }
    }
    return all;
  }

  private static void add(
      Setting setting, Property text, Cluster cluster, Findings findings, List<StoredVolume> all) {
    int colon = text.text().indexOf(':');
    if (cluster.storages().isEmpty() || text.text().startsWith("/") || colon < 0) {
      return;
    }
    String id = text.text().substring(0, colon);
    int release = cluster.circumstances().pveMajor();
    Optional<Storage> storage = cluster.storages().get().find(id);
    if (storage.isEmpty() || !storage.get().isSupported(release)) {
      findings.unknown(setting.value(text), "no storage " + id + " in storage.cfg");
    } else if (colon < text.text().length() - 1) {
      all.add(new StoredVolume(setting, setting.value(text), storage.get()));
    }
  }

  /** Its id taken apart. */
  public VolumeId volume() {
    return VolumeId.of(at.text()).orElseThrow();
  }

  /** Whether each node has its own; if that is not known, this is said. */
  public boolean isLocal(Findings findings) {
    Optional<Boolean> shared = storage.isShared();
    if (shared.isEmpty()) {
      findings.unknown(at, "whether type " + storage.type() + " is shared is not known");
    }
    return shared.isPresent() && !shared.get();
  }

  /** Whether an enabled replication job copies it to another node. */
  public boolean isReplicated(Guest guest, Cluster cluster) {
    Optional<Replication> jobs = cluster.replication();
    if (jobs.isPresent() && canReplicate()) {
      for (ReplicationJob job : jobs.get().of(guest)) {
        if (job.isEnabled()) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether replication jobs of the guest copy it: it is on ZFS, and they are not told to skip it.
   */
  public boolean canReplicate() {
    return storage.canReplicate() == Answer.YES && !isLeftOut(setting);
  }

  /** Whether the line keeps its volume out of replication ({@code replicate=0}; default in). */
  public static boolean isLeftOut(Setting setting) {
    Optional<Property> said = setting.property("replicate");
    return said.isPresent() && said.get().text().equals("0");
  }

  /** {@code scsi0} ... */
  public String key() {
    return setting.key();
  }

  /** {@code scsi0 (local-lvm)}, for sentences. */
  public String label() {
    return key() + " (" + storage.id() + ")";
  }

  /** A spot that underlines the volume. */
  public Spot spot() {
    return setting.spot().underlining(at);
  }
}
