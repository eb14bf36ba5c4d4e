package io.github.pvelint.rules.lifecycle;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Machine;
import io.github.pvelint.model.Vm;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.VmRule;
import java.util.Optional;

/** Linux VMs that stay on a machine version for no visible reason. */
final class LinuxMachinePinned implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "linux-machine-pinned",
              Category.LIFECYCLE,
              Severity.NOTE,
              "A Linux VM is pinned to a machine version")
          .vm()
          .precision(Precision.MEDIUM)
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
            Linux copes with changed virtual hardware from one start to the next, so Proxmox gives
            it the latest machine version each time. A pinned VM misses fixes and new features, and
            some day has to be moved by hand, when its version is no longer supported.
            """)
        .detection(
            """
            `ostype` is `l26` or `l24` and `machine` names a version. Silent for a VM with PCI
            devices of the host, which often need the pin, and for a hibernated one.
            """)
        .remediation("Drop the version from `machine`, then stop and start the VM.")
        .waiver("Somebody pinned it on purpose: for drivers, licences or a certified appliance.")
        .bad(
            """
            machine: pc-q35-9.0
            name: web
            ostype: l26
            """)
        .good(
            """
            machine: q35
            name: web
            ostype: l26
            """)
        .guidance(Guidance.G15)
        .manual("machine type", "chapter-qm.html#qm_machine_type")
        .build();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    if (!vm.isLinux() || !vm.family("hostpci").isEmpty() || vm.option("vmstate").isPresent()) {
      return;
    }
    Optional<Machine> machine = vm.machine();
    if (machine.isPresent() && machine.get().version().isPresent()) {
      findings.add(finding(vm, machine.get()));
    }
  }

  private static Finding finding(Vm vm, Machine machine) {
    return Finding.at(
            machine.setting().spot(machine.type()),
            vm.label() + " runs Linux and is pinned to " + machine.type().text())
        .remedy(
            Remedy.setProperty(
                vm,
                machine.setting(),
                "type",
                machine.unversioned(),
                "takes effect when the VM is stopped and started; network devices may be renamed"));
  }
}
