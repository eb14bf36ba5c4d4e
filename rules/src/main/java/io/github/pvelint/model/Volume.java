package io.github.pvelint.model;

import io.github.pvelint.schema.Property;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A volume of a storage, as an option of a guest names it: {@code STORAGE:NAME}.
 *
 * @param setting a disk, a root file system, a mount point or an {@code unusedN}
 * @param id the property with the volume's id
 * @param volumeId the id taken apart
 */
public record Volume(Setting setting, Property id, VolumeId volumeId) {
  /** The volume that an option names; empty for a path of the host, {@code none} and so on. */
  static Optional<Volume> of(Setting setting) {
    if (setting.option().isEmpty() || !setting.option().get().namesVolume()) {
      return Optional.empty();
    }
    Optional<Property> file = setting.property("file");
    Optional<Property> id = file.isPresent() ? file : setting.property("volume");
    Optional<VolumeId> volumeId = id.isPresent() ? VolumeId.of(id.get().text()) : Optional.empty();
    return volumeId.isPresent()
        ? Optional.of(new Volume(setting, id.get(), volumeId.get()))
        : Optional.empty();
  }

  /** The storage's id. */
  public String storage() {
    return volumeId().storage();
  }

  /** The volume's name within its storage. */
  public String name() {
    return volumeId().name();
  }

  /** Whether it is marked as present on every node, so as one that several guests may use. */
  public boolean isShared() {
    return setting.isOn("shared");
  }

  /** Whether the guest cannot write to it ({@code ro}; default off). */
  public boolean isReadOnly() {
    return setting.isOn("ro");
  }

  /** Whether it is kept for the guest, but not attached to it. */
  public boolean isUnused() {
    return setting.key().startsWith("unused");
  }

  /** Whether it is in a CD drive. */
  public boolean isCdrom() {
    return setting.has("media", "cdrom");
  }

  /** A spot that underlines the id. */
  public Spot spot() {
    return setting.spot(id).underlining(setting.value(id));
  }

  /**
   * The number of the guest whose volume it is, which its name gives: {@code vm-101-disk-0}, {@code
   * subvol-101-disk-0}, {@code 101/vm-101-disk-0.qcow2}. Of a linked clone ({@code
   * base-100-disk-0/vm-101-disk-0}) it is the clone. Empty where the name says nothing, as of an
   * ISO image or a LUN (parse_volname in the PVE::Storage plugins).
   */
  public Optional<String> owner() {
    OptionalInt owner = volumeId().owner();
    return owner.isPresent() ? Optional.of(Integer.toString(owner.getAsInt())) : Optional.empty();
  }
}
