package io.github.pvelint.rules.lifecycle;

import io.github.pvelint.model.QemuArgument;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Vm;
import io.github.pvelint.schema.Property;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The CPU that a VM sees.
 *
 * @param setting the option {@code cpu}; absent if there is none
 */
record CpuModel(Optional<Setting> setting) {
  /** What Proxmox emulates where nothing else is asked for. */
  static final String DEFAULT = "kvm64";

  /**
   * The VM's CPU; empty where the option is not what decides: no KVM, not x86, or raw arguments.
   */
  static Optional<CpuModel> of(Vm vm) {
    Optional<Setting> kvm = vm.option("kvm");
    boolean isEmulated = kvm.isPresent() && kvm.get().value().equals("0");
    return isEmulated || !vm.isX86() || isRaw(vm)
        ? Optional.empty()
        : Optional.of(new CpuModel(vm.option("cpu")));
  }

  private static boolean isRaw(Vm vm) {
    for (QemuArgument argument : vm.arguments()) {
      if (argument.name().equals("cpu")) {
        return true;
      }
    }
    return false;
  }

  /** The part that names the type, if any does. */
  Optional<Property> named() {
    return property("cputype");
  }

  String type() {
    Optional<Property> named = named();
    return named.isPresent() ? named.get().text() : DEFAULT;
  }

  private Optional<Property> property(String name) {
    return setting.isPresent() ? setting.get().property(name) : Optional.empty();
  }

  /** The flags that are switched on, without their plus. */
  Set<String> flags() {
    Set<String> on = new HashSet<>();
    Optional<Property> flags = property("flags");
    if (flags.isEmpty()) {
      return on;
    }
    for (String flag : flags.get().text().split(";", -1)) {
      if (flag.startsWith("+")) {
        on.add(flag.substring(1));
      }
    }
    return on;
  }
}
