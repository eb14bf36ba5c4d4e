package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A virtual machine (QEMU guest). */
public final class Vm extends Guest {
  private static final List<String> BUSES = List.of("ide", "sata", "scsi", "virtio");
  private static final Set<String> WINDOWS =
      Set.of("wxp", "w2k", "w2k3", "w2k8", "wvista", "win7", "win8", "win10", "win11");

  private volatile @Nullable List<Disk> disks;
  private volatile @Nullable List<Disk> dataDisks;

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
          Optional<Disk> disk = Disk.of(setting);
          if (disk.isPresent()) {
            all.add(disk.get());
          }
        }
      }
      disks = all;
    }
    return all;
  }

  /** The drive of that key, if it is there and can be used. */
  public Optional<Disk> disk(String key) {
    for (Disk disk : disks()) {
      if (disk.key().equals(key)) {
        return Optional.of(disk);
      }
    }
    return Optional.empty();
  }

  /** The disks for the guest's data, in file order. */
  public List<Disk> dataDisks() {
    List<Disk> all = dataDisks;
    if (all == null) {
      all = new ArrayList<>();
      for (Disk disk : disks()) {
        if (disk.isData()) {
          all.add(disk);
        }
      }
      dataDisks = all;
    }
    return all;
  }

  /** Where the UEFI firmware keeps its variables; absent if there is no such disk. */
  public Optional<EfiDisk> efiDisk() {
    Optional<Disk> disk = disk("efidisk0");
    return disk.isPresent() ? Optional.of(new EfiDisk(disk.get())) : Optional.empty();
  }

  /** Whether it boots with UEFI firmware ({@code bios: ovmf}) rather than the default SeaBIOS. */
  public boolean isUefi() {
    return has("bios", "ovmf");
  }

  /**
   * Whether its memory is encrypted in a way (SEV-SNP, TDX) whose firmware keeps no variables:
   * Proxmox then ignores an EFI disk (PVE::QemuServer::OVMF).
   */
  public boolean hasStatelessFirmware() {
    Optional<Setting> sev = option("amd-sev");
    return option("intel-tdx").isPresent() || (sev.isPresent() && sev.get().has("type", "snp"));
  }

  /** Whether it is an x86 machine, as it is unless {@code arch} says otherwise. */
  public boolean isX86() {
    return !has("arch", "aarch64");
  }

  /** Whether {@code ostype} says Windows (PVE::QemuServer::Helpers::windows_version). */
  public boolean isWindows() {
    Optional<Setting> type = option("ostype");
    return type.isPresent() && WINDOWS.contains(type.get().value());
  }

  /** Whether {@code ostype} says Linux. */
  public boolean isLinux() {
    return has("ostype", "l26") || has("ostype", "l24");
  }

  /** The machine that the config names; absent if it leaves that to Proxmox. */
  public Optional<Machine> machine() {
    return machine("machine");
  }

  /**
   * The machine that the kept memory belongs to, of a snapshot with RAM or of a hibernated VM. It
   * cannot be changed. Absent without such memory: a {@code runningmachine} then means nothing.
   */
  public Optional<Machine> machineOfMemory() {
    return option("vmstate").isEmpty() ? Optional.empty() : machine("runningmachine");
  }

  private Optional<Machine> machine(String key) {
    Optional<Setting> setting = option(key);
    return setting.isPresent() ? Machine.of(setting.get()) : Optional.empty();
  }

  /**
   * The machine version it starts with; absent for the latest that the node has. Windows without a
   * version gets the one it was made with if that was 9.1 or later, else 5.1
   * (PVE::QemuServer::Machine::get_vm_machine).
   */
  public Optional<MachineVersion> machineVersion() {
    Optional<Machine> machine = machine();
    Optional<MachineVersion> named =
        machine.isPresent() ? machine.get().version() : Optional.empty();
    return named.isPresent() || !isWindows() ? named : Optional.of(windowsVersion());
  }

  private MachineVersion windowsVersion() {
    return option("meta")
        .flatMap(meta -> meta.property("creation-qemu"))
        .flatMap(made -> MachineVersion.in("pc-" + made.text()))
        .filter(made -> !made.isOlderThan(MachineVersion.of(9, 1)))
        .orElse(MachineVersion.of(5, 1));
  }

  /**
   * The lines that rule out whatever takes the running VM's state away: live migration, snapshots
   * with RAM, hibernation (check_non_migratable_resources in PVE::QemuMigrate::Helpers).
   */
  public List<Setting> unmovableFeatures() {
    List<Setting> features = new ArrayList<>(family("virtiofs"));
    for (String key : List.of("amd-sev", "intel-tdx")) {
      Optional<Setting> feature = option(key);
      if (feature.isPresent()) {
        features.add(feature.get());
      }
    }
    return features;
  }

  /** The channel to the guest agent; off if the option is absent. */
  public GuestAgent agent() {
    return new GuestAgent(option("agent"));
  }

  private boolean has(String key, String value) {
    Optional<Setting> setting = option(key);
    return setting.isPresent() && setting.get().value().equals(value);
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
    Optional<Setting> args = option("args");
    return args.isPresent() ? QemuArgument.of(args.get().valueSlice()) : List.of();
  }

  /** What the VM is told to boot from, in that order; empty if it is left to Proxmox. */
  public List<BootDevice> bootDevices() {
    return BootDevice.of(this);
  }

  static boolean isDrive(String key) {
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
