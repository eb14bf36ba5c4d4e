package io.github.pvelint.model;

import io.github.pvelint.schema.DriveStrings;
import io.github.pvelint.schema.GuestKind;
import io.github.pvelint.schema.Property;
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
    return setting
        .property("file")
        .filter(file -> isUsable(setting))
        .map(file -> new Disk(setting, file));
  }

  private static boolean isUsable(Setting setting) {
    return Schema.of(GuestKind.QEMU)
        .find(setting.key())
        .flatMap(
            option ->
                setting
                    .properties()
                    .flatMap(value -> DriveStrings.unusableReason(option, setting.key(), value)))
        .isEmpty();
  }

  /** {@code scsi0}, {@code efidisk0} ... */
  public String key() {
    return setting.key();
  }

  /** Whether it is a CD drive ({@code media=cdrom}); a cloud-init drive is one, too. */
  public boolean isCdrom() {
    return setting.property("media").map(media -> media.text().equals("cdrom")).orElse(false);
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
    return setting.property("backup").filter(backup -> !Truth.isOn(backup.text()));
  }

  /** Whether it is a file or device of the host rather than a volume of a storage. */
  public boolean isHostPath() {
    return file.text().startsWith("/");
  }

  /** Whether it is marked as present on every node ({@code shared}; default off). */
  public boolean isShared() {
    return setting.property("shared").map(shared -> Truth.isOn(shared.text())).orElse(false);
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
