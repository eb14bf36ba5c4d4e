package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A virtual machine (QEMU guest). */
public final class Vm extends Guest {
  private static final List<String> BUSES = List.of("ide", "sata", "scsi", "virtio");

  private @Nullable List<Disk> disks;

  Vm(GuestConfig config, Section section, Slice anchor) {
    super(config, section, anchor);
  }

  @Override
  public Optional<String> name() {
    return option("name").map(Setting::value);
  }

  /**
   * All drives in file order: {@code ideN}, {@code sataN}, {@code scsiN}, {@code virtioN}, {@code
   * efidisk0}, {@code tpmstate0}; CD drives among them, {@code unusedN} not. Drives that load but
   * cannot be used are left out.
   */
  public List<Disk> disks() {
    List<Disk> all = disks;
    if (all == null) {
      all = new ArrayList<>();
      for (Setting setting : section().settings()) {
        if (isDrive(setting.key())) {
          Disk.of(setting).ifPresent(all::add);
        }
      }
      disks = all;
    }
    return all;
  }

  /** What the VM is told to boot from, in that order; empty if it is left to Proxmox. */
  public List<BootDevice> bootDevices() {
    return BootDevice.of(this);
  }

  private static boolean isDrive(String key) {
    if (key.equals("efidisk0") || key.equals("tpmstate0")) {
      return true;
    }
    if (key.isEmpty() || !Character.isDigit(key.charAt(key.length() - 1))) {
      return false;
    }
    int end = key.length();
    while (Character.isDigit(key.charAt(end - 1))) {
      end--;
    }
    return BUSES.contains(key.substring(0, end));
  }
}
