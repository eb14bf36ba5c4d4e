package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Setting;
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

/** Memory that VMs share with each other or the host. */
final class SharedMemoryDevice implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "shared-memory-device",
              Category.ISOLATION,
              Severity.WARNING,
              "The VM shares memory with other guests or the host")
          .vm()
          .security("4.5")
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
            An `ivshmem` device is a file in the host's memory that every VM or process with its name maps and
            writes to. What the guests do with it is up to them: a fault or an attack in one reaches the others
            past network and firewall. It also keeps the VM from migrating live.
            """)
        .detection("The option `ivshmem` is set.")
        .remediation(
            """
            Let the guests speak over the network, on a bridge of their own if need be.
            """)
        .waiver(
            """
            It is what the workload is made of (Looking Glass, packet processing), and its partners are trusted.
            """)
        .bad(
            """
            ivshmem: size=32,name=frames
            memory: 4096
            name: desktop
            """)
        .good(
            """
            memory: 4096
            name: desktop
            """)
        .guidance(Guidance.G1, Guidance.G7)
        .manual("inter-VM shared memory", "chapter-qm.html#qm_ivshmem")
        .build();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    Optional<Setting> memory = vm.option("ivshmem");
    if (memory.isPresent()) {
      findings.add(
          Finding.at(memory.get().spot(), vm.label() + " shares memory with others of its host")
              .remedy(
                  Remedy.delete(
                      vm, "ivshmem", "the VM then lacks the device: stop what uses it first")));
    }
  }
}
