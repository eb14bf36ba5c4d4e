package io.github.pvelint.model;

import io.github.pvelint.schema.DriveStrings;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.schema.Option;
import io.github.pvelint.schema.Property;
import io.github.pvelint.schema.PropertyString;
import io.github.pvelint.schema.Schema;
import java.util.Optional;

/**
 * A drive of a VM.
 *
 * @param file a volume id, a path of the host, {@code none} or {@code cdrom}
 */
public record Disk(Setting setting, Property file) {

  /** The drive of a setting; empty if Proxmox could not use its value. */
  static Optional<Disk> of(Setting setting) {
    Optional<Property> file = setting.property("file");
    return file.isPresent() && isUsable(setting)
        ? Optional.of(new Disk(setting, file.get()))
        : Optional.empty();
  }

  private static boolean isUsable(Setting setting) {
    Optional<Option> option = Schema.of(GuestKind.QEMU).find(setting.key());
    Optional<PropertyString> value = setting.properties();
    return option.isEmpty()
        || value.isEmpty()
        || DriveStrings.unusableReason(option.get(), setting.key(), value.get()).isEmpty();
  }

  /** {@code scsi0}, {@code efidisk0} ... */
  public String key() {
    return setting.key();
  }

  /** Whether it is a CD drive ({@code media=cdrom}); a cloud-init drive is one, too. */
  public boolean isCdrom() {
    return setting.has("media", "cdrom");
  }

  /**
   * Whether it is a disk for the guest's data: neither a CD drive nor the firmware's nor the TPM's.
   */
  public boolean isData() {
    return !isCdrom() && !isFirmware() && !file.text().equals("none");
  }

  private boolean isFirmware() {
    return key().equals("efidisk0") || key().equals("tpmstate0");
  }

  /**
   * The part that takes it out of backups; absent if vzdump takes it, which is the default
   * (PVE::QemuConfig::get_backup_volumes).
   */
  public Optional<Property> backupOff() {
    return setting.isOn("backup") ? Optional.empty() : setting.property("backup");
  }

  /** Whether it is a file or device of the host rather than a volume of a storage. */
  public boolean isHostPath() {
    return file.text().startsWith("/");
  }

  /** Whether it is marked as present on every node ({@code shared}; default off). */
  public boolean isShared() {
    return setting.isOn("shared");
  }

  /** The volume; absent for a path, {@code none} and {@code cdrom}. */
  public Optional<VolumeId> volume() {
    return VolumeId.of(file.text());
  }

  /** The storage that holds the volume; absent for a path, {@code none} and {@code cdrom}. */
  public Optional<String> storage() {
    String volume = file.text();
    int colon = volume.indexOf(':');
    return volume.startsWith("/") || colon < 0
        ? Optional.empty()
        : Optional.of(volume.substring(0, colon));
  }
}
