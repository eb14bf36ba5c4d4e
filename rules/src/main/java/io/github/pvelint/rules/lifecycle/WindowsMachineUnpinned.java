package io.github.pvelint.rules.lifecycle;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Machine;
import io.github.pvelint.model.MachineVersion;
import io.github.pvelint.model.Spot;
import io.github.pvelint.model.Vm;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.VmRule;
import java.util.Optional;

/** Windows VMs that get machine version 5.1 because they name none. */
final class WindowsMachineUnpinned implements VmRule {
  private static final MachineVersion FALLBACK = MachineVersion.of(5, 1);
  private static final RuleInfo INFO =
      RuleInfo.of(
              "windows-machine-unpinned",
              Category.LIFECYCLE,
              Severity.WARNING,
              "A Windows VM names no machine version and gets an outdated one")
          .vm()
          .fix(Fix.NEVER)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Windows takes changed virtual hardware for a new computer: network settings vanish,
            licences complain. So Proxmox pins its machine version when the VM is created. Where
            that did not happen, and nothing says that the VM was made with QEMU 9.1 or later, it
            starts with version 5.1, which is below what Proxmox VE 9 supports and goes away with
            one of its updates.
            """)
        .detection(
            """
            `ostype` is a Windows, `machine` is absent or without a version, and `meta` does not
            say `creation-qemu` 9.1 or later (from then on Proxmox takes that version).
            """)
        .remediation(
            """
            Pin a version: best a recent one after a backup, with a look at the network settings
            afterwards. Pinning 5.1 keeps the hardware as it is, but only as long as QEMU has it.
            """)
        .waiver("The VM runs no Windows, or is about to be replaced.")
        .bad(
            """
            machine: q35
            name: dc
            ostype: win10
            """)
        .good(
            """
            machine: pc-q35-10.0
            name: dc
            ostype: win10
            """)
        .guidance(Guidance.G15)
        .manual("machine type", "chapter-qm.html#qm_machine_type")
        .build();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    Optional<Machine> machine = vm.machine();
    if (!vm.isWindows()
        || (machine.isPresent() && machine.get().version().isPresent())
        || !vm.machineVersion().equals(Optional.of(FALLBACK))) {
      return;
    }
    findings.add(
        Finding.at(
                machine.map(WindowsMachineUnpinned::spot).orElseGet(() -> absent(vm)),
                vm.label()
                    + " runs Windows without a machine version: Proxmox gives it "
                    + FALLBACK)
            .remedy(remedy(vm, machine, cluster.circumstances().pveMajor())));
  }

  private static Spot spot(Machine machine) {
    return machine.setting().spot(machine.type());
  }

  /** The line may be there without a type. */
  private static Spot absent(Vm vm) {
    return vm.option("machine")
        .map(setting -> setting.missing("type"))
        .orElseGet(() -> vm.absent("machine"));
  }

  private static Remedy remedy(Vm vm, Optional<Machine> machine, int pveMajor) {
    String kind = machine.map(Machine::unversioned).orElse(vm.isX86() ? "pc" : "virt");
    String pinned = Machine.named(kind, MachineVersion.newestThroughout(pveMajor));
    String note =
        "back the VM up first: Windows sees new hardware at the next start and may have to be given"
            + " its network settings again. "
            + Machine.named(kind, FALLBACK)
            + " keeps what it has, as long as QEMU has that";
    return vm.option("machine")
        .map(setting -> Remedy.setProperty(vm, setting, "type", pinned, note))
        .orElseGet(() -> Remedy.set(vm, "machine", pinned, note));
  }
}
