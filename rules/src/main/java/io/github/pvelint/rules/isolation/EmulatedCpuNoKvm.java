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

/** VMs without hardware virtualisation. */
final class EmulatedCpuNoKvm implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "emulated-cpu-no-kvm",
              Category.ISOLATION,
              Severity.WARNING,
              "The VM is emulated in software")
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
            With `kvm: 0` QEMU emulates the processor in software. The VM is many times slower, and what keeps it
            from the host is QEMU's translator, which QEMU's developers do not call a security boundary.
            """)
        .detection(
            """
            `kvm` is off. Silent if `arch` names another architecture than `x86_64`, which cannot run otherwise on
            usual hosts.
            """)
        .remediation(
            """
            Remove the option. If the VM then does not start, switch on virtualisation in the firmware of the
            host, or nested virtualisation if the host is a VM itself.
            """)
        .waiver("A host without virtualisation, for tests.")
        .bad(
            """
            kvm: 0
            memory: 2048
            name: lab
            """)
        .good(
            """
            arch: aarch64
            kvm: 0
            memory: 2048
            name: lab
            """)
        .guidance(Guidance.G1)
        .manual("CPU", "chapter-qm.html#qm_cpu")
        .build();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    Optional<Setting> arch = vm.option("arch");
    Optional<Setting> kvm = vm.option("kvm");
    boolean isForeign = arch.isPresent() && !arch.get().value().equals("x86_64");
    if (isForeign || kvm.isEmpty() || !kvm.get().value().equals("0")) {
      return;
    }
    findings.add(
        Finding.at(kvm.get().spot(), vm.label() + " runs without hardware virtualisation")
            .remedy(
                Remedy.delete(
                    vm,
                    "kvm",
                    "in force after a restart; the host needs virtualisation switched on in its"
                        + " firmware")));
  }
}
