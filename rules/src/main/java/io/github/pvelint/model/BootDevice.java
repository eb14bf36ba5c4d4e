package io.github.pvelint.model;

import io.github.pvelint.schema.Property;
import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A device that a VM is told to boot from.
 *
 * @param setting {@code boot}, or the older {@code bootdisk}
 * @param property {@code order} of {@code boot}; absent for {@code bootdisk}
 * @param name the key of the device: {@code scsi0}, {@code net0}
 */
public record BootDevice(Setting setting, Optional<Property> property, Slice name) {

  /**
   * The devices in their order. {@code bootdisk} counts only where {@code boot} gives no order but
   * letters, or nothing, with {@code c}, the disk, among them (PVE::QemuServer::device_bootorder).
   */
  static List<BootDevice> of(Vm vm) {
    Optional<Setting> boot = vm.option("boot");
    Optional<Property> order = property(boot, "order");
    if (boot.isPresent() && order.isPresent()) {
      List<BootDevice> devices = new ArrayList<>();
      for (Slice name : Words.of(boot.get().value(order.get()))) {
        devices.add(new BootDevice(boot.get(), order, name));
      }
      return devices;
    }
    Optional<Property> letters = property(boot, "legacy");
    Optional<Setting> disk = vm.option("bootdisk");
    boolean fromDisk = letters.isEmpty() || letters.get().text().indexOf('c') >= 0;
    return fromDisk && disk.isPresent()
        ? List.of(new BootDevice(disk.get(), Optional.empty(), disk.get().valueSlice()))
        : List.of();
  }

  private static Optional<Property> property(Optional<Setting> setting, String name) {
    return setting.isPresent() ? setting.get().property(name) : Optional.empty();
  }

  /** Where it is named. */
  public Spot spot() {
    String subKey = property.map(Property::name).orElse("");
    return new Spot(name, setting.place(), setting.key(), subKey, name.text(), setting.value());
  }
}
