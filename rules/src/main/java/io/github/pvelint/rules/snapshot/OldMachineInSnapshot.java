package io.github.pvelint.rules.snapshot;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Machine;
import io.github.pvelint.model.MachineVersion;
import io.github.pvelint.model.Vm;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.VmRule;
import java.util.Optional;

/** Snapshots that bring an unsupported machine version back. */
final class OldMachineInSnapshot implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "old-machine-in-snapshot",
              Category.SNAPSHOT,
              Severity.WARNING,
              "A snapshot is bound to a machine version that Proxmox VE 9 gives up")
          .vm()
          .needs(Need.SNAPSHOTS)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A rollback brings the machine version of the snapshot back. If the snapshot holds the
            memory of the running VM it only works with exactly that version, and nothing can change
            it: once QEMU has dropped the version the state is lost. A snapshot without memory can be
            saved by giving the VM a newer version after the rollback.
            """)
        .detection(
            """
            A snapshot with `vmstate` whose `runningmachine` (or, without that, `machine`) is below
            6.0, or one without whose `machine` is. Proxmox VE 8 supports such versions, but its
            upgrade checker asks for the same.
            """)
        .remediation(
            """
            With memory: roll back while you can and save what is needed, or delete the snapshot.
            Without: nothing to do but to remember the new version after a rollback.
            """)
        .waiver("Nobody will go back to the snapshot, and it goes soon.")
        .bad(
            """
            machine: pc-q35-10.0
            name: erp

            [before]
            machine: pc-q35-5.2
            name: erp
            """)
        .good(
            """
            machine: pc-q35-10.0
            name: erp

            [before]
            machine: pc-q35-6.0
            name: erp
            """)
        .guidance(Guidance.G11, Guidance.G15)
        .manual("machine type", "chapter-qm.html#qm_machine_type")
        .manual("updating the machine version", "chapter-qm.html#qm_machine_update")
        .build();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    if (vm.isNextStart()) {
      return;
    }
    int release = Math.max(9, cluster.circumstances().pveMajor());
    MachineVersion oldest = MachineVersion.oldestOn(release);
    for (Guest guest : vm.snapshots()) {
      if (guest instanceof Vm snapshot) {
        Optional<Machine> machine = machine(snapshot);
        if (machine.isPresent() && isOlder(machine.get(), oldest)) {
          findings.add(finding(snapshot, machine.get(), release));
        }
      }
    }
  }

  private static boolean isOlder(Machine machine, MachineVersion oldest) {
    Optional<MachineVersion> version = machine.version();
    return version.isPresent() && version.get().isOlderThan(oldest);
  }

  private static Optional<Machine> machine(Vm snapshot) {
    Optional<Machine> ofMemory = snapshot.machineOfMemory();
    return ofMemory.isPresent() ? ofMemory : snapshot.machine();
  }

  private static Finding finding(Vm snapshot, Machine machine, int release) {
    boolean hasMemory = snapshot.option("vmstate").isPresent();
    return Finding.at(
            machine.setting().spot(machine.type()),
            "snapshot "
                + snapshot.place().name()
                + (hasMemory ? " holds memory that only runs on " : " brings back ")
                + machine.type().text()
                + ", which is too old for Proxmox VE "
                + release)
        .remedy(
            Remedy.advice(
                hasMemory
                    ? "roll back while it works and save what is needed; deleting the snapshot"
                        + " destroys that state"
                    : "give the VM a newer machine version after a rollback"));
  }
}
