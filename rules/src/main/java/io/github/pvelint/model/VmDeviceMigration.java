package io.github.pvelint.model;

import io.github.pvelint.model.ResourceMapping.Kind;
import java.util.List;
import java.util.Optional;

/**
 * What besides disks keeps a VM on its node (check_local_resources in PVE::QemuMigrate::Helpers,
 * PVE::QemuMigrate::prepare).
 */
final class VmDeviceMigration {
  /** Since then QEMU migrates what is on the VNC clipboard. */
  private static final MachineVersion CLIPBOARD = MachineVersion.of(10, 1);

  private final Vm vm;
  private final Cluster cluster;

  /** Empty for any other. */
  private final String node;

  private final MigrationObstacles obstacles;

  VmDeviceMigration(Vm vm, Cluster cluster, String node, MigrationObstacles obstacles) {
    this.vm = vm;
    this.cluster = cluster;
    this.node = node;
    this.obstacles = obstacles;
  }

  /** What keeps it from any other node while it runs; where a mapping leads is not asked. */
  static Ability anywhere(Vm vm, Cluster cluster) {
    MigrationObstacles obstacles = new MigrationObstacles();
    new VmDeviceMigration(vm, cluster, "", obstacles).judge();
    return new Ability(obstacles.live(), List.of());
  }

  void judge() {
    HostBinding.devices(vm)
        .forEach(device -> obstacles.always(device.setting(), "is " + device.what()));
    MappedDevice.of(vm)
        .forEach(device -> mapped(device.setting(), device.kind(), device.name().text()));
    for (Setting setting : vm.section().settings()) {
      switch (setting.key()) {
        case "amd-sev", "intel-tdx" -> obstacles.live(setting, "encrypts the memory");
        case "vga" -> clipboard(setting);
        default -> {}
      }
    }
  }

  /** A name that does not exist is as bad as one that the node does not have. */
  private void mapped(Setting setting, Kind kind, String name) {
    Optional<ResourceMapping> mapping = cluster.mappings().flatMap(all -> all.find(kind, name));
    if (cluster.mappings().isEmpty()) {
      obstacles.unknown(setting, "uses mapping " + name + ", and mapping/*.cfg was not given");
    } else if (mapping.isEmpty()) {
      obstacles.always(setting, "uses mapping " + name + ", which does not exist");
    } else if (!node.isEmpty() && !mapping.get().isOn(node)) {
      obstacles.always(setting, "uses mapping " + name + ", which " + node + " does not have");
    }
    boolean mayBeCapable =
        kind == Kind.PCI
            && mapping
                .map(ResourceMapping::isLiveMigrationCapable)
                .orElse(cluster.mappings().isEmpty());
    if (!mayBeCapable) {
      obstacles.live(
          setting,
          kind == Kind.DIRECTORY
              ? "shares a directory of the host"
              : "uses a device that stays on the host");
    }
  }

  private void clipboard(Setting display) {
    boolean isVnc =
        display.property("clipboard").filter(type -> type.text().equals("vnc")).isPresent();
    boolean isOld =
        cluster.circumstances().pveMajor() < 9
            || vm.machineVersion().filter(version -> version.isOlderThan(CLIPBOARD)).isPresent();
    if (isVnc && isOld) {
      obstacles.live(display, "has the VNC clipboard, which needs machine version 10.1");
    }
  }
}
