package io.github.pvelint.rules.lifecycle;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Machine;
import io.github.pvelint.model.MachineVersion;
import io.github.pvelint.model.Vm;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.VmRule;
import java.util.Optional;

/** Machine versions that the target release no longer supports. */
final class MachineTooOld implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "machine-too-old",
              Category.LIFECYCLE,
              Severity.ERROR,
              "The machine version is too old for this release of Proxmox VE")
          .vm()
          .supersedesAt("linux-machine-pinned")
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
            QEMU drops old machine versions, and with them the virtual hardware that a pinned VM
            expects. Proxmox VE 9 supports versions from 6.0 on for the whole of its life: some
            update to it may remove an older one, and then the VM does not start any more.
            """)
        .detection(
            """
            The version in `machine`, compared as a number, is below what the target release
            (`--pve-version`) supports: 6.0 on Proxmox VE 9, 2.4 on 8. Of a hibernated VM
            (`vmstate`) `runningmachine` counts as well. A machine without a version (`q35`) is
            the latest one; a Windows VM without one is `windows-machine-unpinned`. Snapshots are
            `old-machine-in-snapshot`.
            """)
        .remediation(
            """
            Take a backup, then choose a newer version: Linux needs none at all, Windows should be
            pinned again. The guest sees other hardware after the next start from off; drivers and
            network settings may have to be put right.
            """)
        .waiver("Hardly ever: the VM is to be retired before the next update of the node.")
        .bad(
            """
            machine: pc-q35-5.2
            name: erp
            ostype: win10
            """)
        .good(
            """
            machine: pc-q35-10.0
            name: erp
            ostype: win10
            """)
        .guidance(Guidance.G15)
        .manual("machine type", "chapter-qm.html#qm_machine_type")
        .manual("updating the machine version", "chapter-qm.html#qm_machine_update")
        .build();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    int release = cluster.circumstances().pveMajor();
    MachineVersion oldest = MachineVersion.oldestOn(release);
    for (Machine machine : OldMachines.of(vm)) {
      Optional<MachineVersion> version = machine.version();
      if (version.isPresent() && version.get().isOlderThan(oldest)) {
        findings.add(
            Finding.at(
                    machine.setting().spot(machine.type()),
                    "Proxmox VE "
                        + release
                        + " supports machine versions from "
                        + oldest
                        + " on, "
                        + machine.type().text()
                        + " is older")
                .remedy(OldMachines.remedy(vm, machine, release)));
      }
    }
  }
}
