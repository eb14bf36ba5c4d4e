package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something of one host that a guest cannot do without, other than its volumes.
 *
 * @param at the part of the line that names it
 * @param what it is, for sentences: {@code a PCI device of the host}
 */
public record HostBinding(Setting setting, Slice at, String what) {
  /** Nodes that every Proxmox host has, whatever its hardware. */
  private static final Set<String> COMMON_NODES =
      Set.of(
          "/dev/net/tun",
          "/dev/fuse",
          "/dev/cuse",
          "/dev/kvm",
          "/dev/vhost-net",
          "/dev/vhost-vsock",
          "/dev/null",
          "/dev/zero",
          "/dev/full",
          "/dev/random",
          "/dev/urandom",
          "/dev/hwrng",
          "/dev/kmsg",
          "/dev/ppp",
          "/dev/uinput",
          "/dev/loop-control",
          "/dev/mapper/control",
          "/dev/mapper",
          "/dev/shm",
          "/dev/tty",
          "/dev/pts",
          "/dev/console");

  /** Directories whose content the system, not the admin, puts on each host. */
  private static final List<String> SYSTEM =
      List.of("/sys", "/proc", "/lib", "/usr", "/etc", "/run", "/var/run", "/boot", "/tmp");

  /**
   * The devices of a VM that Proxmox refuses to migrate, running or not. Mapped ones are not among
   * them (check_local_resources in PVE::QemuMigrate::Helpers).
   */
  public static List<HostBinding> devices(Vm vm) {
    List<HostBinding> all = new ArrayList<>(0);
    for (Setting setting : vm.section().settings()) {
      Optional<String> what = device(setting);
      if (what.isPresent()) {
        all.add(new HostBinding(setting, setting.valueSlice(), what.get()));
      }
    }
    return all;
  }

  private static Optional<String> device(Setting setting) {
    return switch (family(setting.key())) {
      case "hostpci" ->
          isMapped(setting) ? Optional.empty() : Optional.of("a PCI device of the host");
      case "usb" ->
          isMapped(setting) || isSpice(setting)
              ? Optional.empty()
              : Optional.of("a USB device of the host");
      case "serial" ->
          setting.value().equals("socket")
              ? Optional.empty()
              : Optional.of("a serial port of the host");
      case "parallel" -> Optional.of("a parallel port of the host");
      case "ivshmem" -> Optional.of("memory shared with other guests of the host");
      default -> Optional.empty();
    };
  }

  private static boolean isMapped(Setting setting) {
    return setting.property("mapping").isPresent();
  }

  private static boolean isSpice(Setting usb) {
    return usb.property("host").filter(host -> host.text().equalsIgnoreCase("spice")).isPresent();
  }

  private static String family(String key) {
    int end = key.length();
    while (end > 0 && Character.isDigit(key.charAt(end - 1))) {
      end--;
    }
    return key.substring(0, end);
  }

  /**
   * The bind and device mounts without {@code shared=1}, with which Proxmox refuses to migrate a
   * container (PVE::LXC::Migrate::prepare).
   */
  public static List<HostBinding> mounts(Container container) {
    List<HostBinding> all = new ArrayList<>(0);
    for (MountPoint mount : container.mountPoints()) {
      if (mount.type() != MountPoint.Type.VOLUME && !mount.isShared()) {
        all.add(
            new HostBinding(
                mount.setting(),
                mount.setting().value(mount.source()),
                mount.type() == MountPoint.Type.BIND
                    ? "a directory of the host"
                    : "a device of the host"));
      }
    }
    return all;
  }

  /**
   * What a container does not start without, though no migration asks for it: {@code devN}, and raw
   * mount entries that are not {@code optional}. What every host has is left out.
   */
  public static List<HostBinding> unchecked(Container container) {
    List<HostBinding> all = new ArrayList<>(0);
    for (DeviceAccess device : container.devices()) {
      if (device.way() == DeviceAccess.Way.DEV
          && device.path().filter(HostBinding::isEverywhere).isEmpty()) {
        all.add(new HostBinding(device.setting(), device.slice(), device.slice().text()));
      }
    }
    for (MountEntry entry : container.mountEntries()) {
      boolean isNeeded = entry.isBind() && !entry.has("optional");
      if (isNeeded && entry.hostPath().filter(HostBinding::isEverywhere).isEmpty()) {
        all.add(new HostBinding(entry.setting(), entry.source(), entry.source().text()));
      }
    }
    return all;
  }

  private static boolean isEverywhere(String path) {
    return COMMON_NODES.contains(path)
        || SYSTEM.stream().anyMatch(directory -> HostPath.isWithin(path, directory));
  }

  /** {@code hostpci0 (a PCI device of the host)}, for sentences. */
  public String label() {
    return setting.key() + " (" + what + ")";
  }

  /** A spot that underlines what names it. */
  public Spot spot() {
    return setting.spot().underlining(at);
  }
}
