package io.github.pvelint.rules.backup;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Disk;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Spot;
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
import java.util.Set;

/** VMs whose backups are taken without their knowing. */
final class AgentMissingCrashConsistent implements VmRule {
  private static final Set<String> WITH_AGENT = Set.of("l26", "win7", "win8", "win10", "win11");
  private static final RuleInfo INFO =
      RuleInfo.of(
              "agent-missing-crash-consistent",
              Category.BACKUP,
              Severity.NOTE,
              "Without the guest agent a backup is only as good as after a power cut")
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
            Before a backup in snapshot mode Proxmox asks the guest agent to write out and freeze the
            file systems. Without an agent the backup catches them in mid-flight: after a restore
            file systems and databases have to recover as after a power cut, and most can. With the
            agent the VM also shuts down cleanly and shows its addresses.
            """)
        .detection(
            """
            `agent` is absent or switched off, for Linux (`l26`) and Windows from 7 on, with at least
            one disk that is backed up. Templates and other systems are left alone. Which mode the
            backup job has is not looked at.
            """)
        .remediation(
            """
            Install `qemu-guest-agent` in the guest (on Windows from the virtio-win ISO), then switch
            the option on and stop and start the VM.
            """)
        .waiver("The guest is an appliance without an agent, or is backed up from inside.")
        .bad(
            """
            name: db
            ostype: l26
            scsi0: local-zfs:vm-101-disk-0,size=32G
            """)
        .good(
            """
            agent: 1
            name: db
            ostype: l26
            scsi0: local-zfs:vm-101-disk-0,size=32G
            """)
        .guidance(Guidance.G12)
        .manual("guest agent", "chapter-qm.html#qm_qga_enable")
        .manual("file system freeze", "chapter-qm.html#qm_qga_fsfreeze")
        .build();
  }

  @Override
  public boolean appliesTo(Vm vm) {
    return !vm.isTemplate();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    if (lacksAgent(vm)) {
      findings.add(
          finding(
              vm,
              "backups of " + vm.label() + " do not freeze its file systems: the agent is off"));
    }
  }

  /** Whether it could have an agent, has none, and has a disk in its backups. */
  static boolean lacksAgent(Vm vm) {
    Optional<Setting> type = vm.option("ostype");
    boolean canHaveAgent = type.isPresent() && WITH_AGENT.contains(type.get().value());
    return canHaveAgent && !vm.agent().isEnabled() && hasBackup(vm);
  }

  static Finding finding(Vm vm, String message) {
    return Finding.at(
            vm.agent()
                .setting()
                .map(AgentMissingCrashConsistent::spot)
                .orElseGet(() -> vm.absent("agent")),
            message)
        .remedy(remedy(vm));
  }

  private static boolean hasBackup(Vm vm) {
    for (Disk disk : vm.dataDisks()) {
      if (disk.backupOff().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static Spot spot(Setting agent) {
    return agent.property("enabled").map(agent::spot).orElseGet(agent::spot);
  }

  private static Remedy remedy(Vm vm) {
    String note = "install qemu-guest-agent in the guest first; takes effect at the next start";
    return vm.agent()
        .setting()
        .map(agent -> Remedy.setProperty(vm, agent, "enabled", "1", note))
        .orElseGet(() -> Remedy.set(vm, "agent", "1", note));
  }
}
