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

/** Machine versions that the release after the target one will no longer support. */
final class MachineTooOldForNextRelease implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "machine-too-old-for-next-release",
              Category.LIFECYCLE,
              Severity.WARNING,
              "The machine version will be too old for the next release of Proxmox VE")
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
            Each major release of Proxmox VE raises the oldest machine version that it supports:
            6.0 with 9, by plan 8.0 with 10. A VM that is pinned to less has to be moved to a newer
            version before the upgrade, at a time when somebody can look after the guest.
            """)
        .detection(
            """
            The version in `machine` (of a hibernated VM also in `runningmachine`) is supported by
            the target release, but not by the one after it: below 8.0 with `--pve-version 9`,
            below 6.0 with 8. What the target release itself no longer supports is
            `machine-too-old`.
            """)
        .remediation(
            """
            Take a backup, then choose a newer version in a maintenance window: Linux needs none at
            all, Windows should be pinned again. Drivers and network settings of the guest may have
            to be put right.
            """)
        .waiver("The VM will be gone before the next upgrade.")
        .bad(
            """
            machine: pc-i440fx-7.2
            name: erp
            ostype: win10
            """)
        .good(
            """
            machine: pc-i440fx-10.0
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
    MachineVersion oldestNext = MachineVersion.oldestOn(release + 1);
    for (Machine machine : OldMachines.of(vm)) {
      Optional<MachineVersion> version = machine.version();
      if (version.isPresent()
          && !version.get().isOlderThan(oldest)
          && version.get().isOlderThan(oldestNext)) {
        findings.add(
            Finding.at(
                    machine.setting().spot(machine.type()),
                    "Proxmox VE "
                        + (release + 1)
                        + " will support machine versions from "
                        + oldestNext
                        + " on, "
                        + machine.type().text()
                        + " is older")
                .remedy(OldMachines.remedy(vm, machine, release)));
      }
    }
  }
}
