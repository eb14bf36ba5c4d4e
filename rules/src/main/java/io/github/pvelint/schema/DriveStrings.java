package io.github.pvelint.schema;

import java.util.Optional;

/** What PVE::QemuServer::Drive makes of a VM's drive beyond the schema of its key. */
public final class DriveStrings {
  private DriveStrings() {}

  /**
   * Why Proxmox cannot use a value that it loads: parse_drive then returns nothing, without a word.
   *
   * @param option of the key
   * @param key as written, such as {@code virtio0}
   * @param value as it was loaded
   * @return absent for a usable drive and for every key that is no drive
   */
  public static Optional<String> unusableReason(
      Option option, String key, PropertyString value) {
    throw new UnsupportedOperationException(option.name() + key + value);
  }

  /** A drive in the form in which Proxmox prints it (print_drive). */
  public static String canonicalDrive(PropertyString drive) {
    throw new UnsupportedOperationException(drive.toString());
  }
}
