package io.github.pvelint.schema;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What PVE::QemuServer::Drive makes of a VM's drive beyond the schema of its key. */
public final class DriveStrings {
  private static final Set<String> DRIVES = Set.of("ideN", "sataN", "scsiN", "virtioN", "cdrom");

  private DriveStrings() {}

  /**
   * Why Proxmox cannot use a value that it loads: parse_drive then returns nothing, mostly without
   * a word, and the drive is not there.
   *
   * @param option of the key
   * @param key as written, such as {@code virtio0}
   * @param value as it was loaded
   * @return absent for a usable drive and for every key that is no drive
   */
  public static Optional<String> unusableReason(Option option, String key, PropertyString value) {
    if (!DRIVES.contains(option.name())) {
      return Optional.empty();
    }
    Optional<String> limits = DriveLimits.conflict(value);
    return limits.isPresent() ? limits : mediaConflict(key, value);
  }

  private static Optional<String> mediaConflict(String key, PropertyString value) {
    Optional<Property> media = value.find("media");
    if (media.isEmpty() || !media.get().text().equals("cdrom")) {
      return Optional.empty();
    }
    for (String name : List.of("snapshot", "format")) {
      Optional<Property> property = value.find(name);
      if (property.isPresent() && Truth.isPerlTrue(property.get().text())) {
        return Optional.of("a CD drive cannot have `" + name + "`");
      }
    }
    return key.startsWith("virtio")
        ? Optional.of("a virtio disk cannot be a CD drive: use ide, sata or scsi")
        : Optional.empty();
  }

  /**
   * A drive in the form in which Proxmox prints it (print_drive): first the volume without its
   * name, then the sub-options by name, booleans as 1 or 0, the size in the greatest fitting unit.
   *
   * @return absent if Proxmox cannot use the drive
   */
  static Optional<String> canonical(PropertyString drive) {
    Optional<Property> file = drive.find("file");
    if (file.isEmpty()
        || DriveLimits.conflict(drive).isPresent()
        || mediaConflict("ide2", drive).isPresent()
        || !isVolume(file.get().text())) {
      return Optional.empty();
    }
    TreeMap<String, String> sorted = new TreeMap<>(DriveLimits.transformed(drive));
    sorted.remove("file");
    StringBuilder text = new StringBuilder(file.get().text());
    sorted.forEach((name, value) -> text.append(',').append(name).append('=').append(value));
    return Optional.of(text.toString());
  }

  /**
   * filename_to_volume_id: an absolute path but below /dev/ has no volume, unless it has a colon.
   */
  private static boolean isVolume(String file) {
    int colon = file.indexOf(':');
    return file.equals("none")
        || file.equals("cdrom")
        || (file.startsWith("/dev/") && file.length() > 5)
        || (colon > 0 && colon < file.length() - 1);
  }
}
