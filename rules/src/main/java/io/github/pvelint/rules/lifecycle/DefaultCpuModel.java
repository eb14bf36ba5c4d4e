package io.github.pvelint.rules.lifecycle;

import io.github.pvelint.model.Cluster;
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

/** VMs with the CPU of two decades ago. */
final class DefaultCpuModel implements VmRule {
  private static final String BETTER = "x86-64-v2-AES";
  private static final Set<String> OUTDATED = Set.of("kvm64", "qemu64");
  private static final RuleInfo INFO =
      RuleInfo.of(
              "default-cpu-model",
              Category.LIFECYCLE,
              Severity.NOTE,
              "A VM has the old default CPU kvm64")
          .vm()
          .precision(Precision.HIGH)
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
            Without a `cpu` line a VM gets `kvm64`, a Pentium 4 of sorts: no AES, no SSE4, none of
            the flags that current distributions and databases ask for. Encryption is slow, and
            systems built for x86-64-v2 do not boot. The web interface gives new VMs
            `x86-64-v2-AES`, which any server since about 2011 can carry and migrate.
            """)
        .detection(
            """
            `cpu` is absent, or names `kvm64` or `qemu64`. Silent for ARM guests,
            without KVM, and where `args` sets a CPU.
            """)
        .remediation("Choose a newer type, then stop and start the VM.")
        .waiver("The guest is so old that it needs such a CPU.")
        .bad(
            """
            cores: 2
            name: db
            ostype: l26
            """)
        .good(
            """
            cores: 2
            cpu: x86-64-v2-AES
            name: db
            ostype: l26
            """)
        .guidance(Guidance.G9)
        .manual("CPU", "chapter-qm.html#qm_cpu")
        .build();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    Optional<CpuModel> cpu = CpuModel.of(vm);
    if (cpu.isPresent() && OUTDATED.contains(cpu.get().type())) {
      findings.add(finding(vm, cpu.get()));
    }
  }

  private static Finding finding(Vm vm, CpuModel cpu) {
    String how = cpu.setting().isPresent() ? "" : ", the default";
    return Finding.at(
            spot(vm, cpu),
            vm.label() + " has the CPU " + cpu.type() + how + ": it lacks AES and much else")
        .remedy(remedy(vm, cpu));
  }

  private static Spot spot(Vm vm, CpuModel cpu) {
    return cpu.setting()
        .flatMap(setting -> cpu.named().map(setting::spot))
        .orElseGet(() -> vm.absent("cpu"));
  }

  private static Remedy remedy(Vm vm, CpuModel cpu) {
    String note =
        "takes effect when the VM is stopped and started; every node must have such a CPU";
    return cpu.setting()
        .map(setting -> Remedy.setProperty(vm, setting, "cputype", BETTER, note))
        .orElseGet(() -> Remedy.set(vm, "cpu", BETTER, note));
  }
}
