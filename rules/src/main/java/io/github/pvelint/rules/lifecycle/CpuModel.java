package io.github.pvelint.rules.lifecycle;

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
    boolean isEmulated =
        vm.option("kvm").filter(kvm -> kvm.value().equals("0")).isPresent() || !vm.isX86();
    boolean isRaw = vm.arguments().stream().anyMatch(argument -> argument.name().equals("cpu"));
    return isEmulated || isRaw ? Optional.empty() : Optional.of(new CpuModel(vm.option("cpu")));
  }

  /** The part that names the type, if any does. */
  Optional<Property> named() {
    return setting.flatMap(cpu -> cpu.property("cputype"));
  }

  String type() {
    return named().map(Property::text).orElse(DEFAULT);
  }

  /** The flags that are switched on, without their plus. */
  Set<String> flags() {
    Set<String> on = new HashSet<>();
    String all = setting.flatMap(cpu -> cpu.property("flags")).map(Property::text).orElse("");
    for (String flag : all.split(";", -1)) {
      if (flag.startsWith("+")) {
        on.add(flag.substring(1));
      }
    }
    return on;
  }
}
