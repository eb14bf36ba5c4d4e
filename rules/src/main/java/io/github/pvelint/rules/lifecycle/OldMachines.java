package io.github.pvelint.rules.lifecycle;

import io.github.pvelint.model.Machine;
import io.github.pvelint.model.MachineVersion;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Vm;
import io.github.pvelint.rule.Remedy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the two rules about old machine versions share. */
final class OldMachines {
  private OldMachines() {}

  /** The machine that the VM starts with, and the one that a hibernated VM wakes up with. */
  static List<Machine> of(Vm vm) {
    List<Machine> machines = new ArrayList<>(2);
    Optional<Machine> machine = vm.machine();
    if (machine.isPresent()) {
      machines.add(machine.get());
    }
    Optional<Machine> ofMemory = vm.machineOfMemory();
    if (ofMemory.isPresent()) {
      machines.add(ofMemory.get());
    }
    return machines;
  }

  /** Linux copes with whatever is newest; anything else is pinned again. */
  static Remedy remedy(Vm vm, Machine machine, int pveMajor) {
    Setting setting = machine.setting();
    if (setting.key().equals("runningmachine")) {
      return Remedy.advice(
          "resume the VM and shut it down from inside; then the version of `machine` counts again");
    }
    if (vm.isLinux()) {
      return Remedy.setProperty(
          vm,
          setting,
          "type",
          machine.unversioned(),
          "without a version the VM gets the latest one at each start; back it up first, device names"
              + " may change");
    }
    return Remedy.setProperty(
        vm,
        setting,
        "type",
        machine.in(MachineVersion.newestThroughout(pveMajor)),
        "back the VM up first: the guest sees new hardware at the next start, Windows may have to"
            + " be given its network settings again");
  }
}
