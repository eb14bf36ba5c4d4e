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

  /** The memory that it gets, in MiB; 512 if the config does not say. */
  public int memoryMiB() {
    return option("memory")
        .flatMap(memory -> memory.property("current"))
        .map(current -> mebibytes(current.text()))
        .orElse(512);
  }

  /** A number without a known end: what no host has is as much as can be said. */
  private static int mebibytes(String digits) {
    return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  /** What {@code args} hands to QEMU past Proxmox, in order; empty without it. */
  public List<QemuArgument> arguments() {
    return option("args").map(args -> QemuArgument.of(args.valueSlice())).orElse(List.of());
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
