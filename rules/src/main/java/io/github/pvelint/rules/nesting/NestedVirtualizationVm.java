package io.github.pvelint.rules.nesting;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Vm;
import io.github.pvelint.model.Words;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.VmRule;
import io.github.pvelint.schema.Property;
import io.github.pvelint.syntax.Slice;
import java.util.Optional;

/** VMs that may run VMs. */
final class NestedVirtualizationVm implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "nested-virtualization-vm",
              Category.NESTING,
              Severity.NOTE,
              "The VM may run virtual machines of its own")
          .vm()
          .security("2.5")
          .precision(Precision.LOW)
          .offByDefault()
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            The CPU types `host` and `max` hand the processor's virtualization to the guest
            (as far as the host's kvm module allows, which it does by default), and so does
            the flag `nested-virt`. That is a large interface to the host's kernel, which few
            guests need, and it ties the VM to nodes with the same processor. `cpu: host` is
            often chosen for speed alone.
            """)
        .detection(
            """
            `cpu` has the type `host` or `max` without `-nested-virt`, or the flag `+nested-virt`.
            Silent with `kvm: 0` and on ARM. What a custom model allows is not known here.
            Off by default: `host` is in every second config.
            """)
        .remediation(
            """
            If the guest runs no VMs, choose a virtual type that all nodes support, such as
            `x86-64-v2-AES` or `x86-64-v3`, or add `flags=-nested-virt`. It takes effect
            when the VM is stopped and started.
            """)
        .waiver("The guest runs VMs, or virtualization based security of Windows.")
        .bad(
            """
            cpu: host
            name: build
            ostype: l26
            """)
        .bad(
            """
            cpu: x86-64-v3,flags=+nested-virt
            name: build
            ostype: l26
            """)
        .good(
            """
            cpu: x86-64-v2-AES
            name: build
            ostype: l26
            """)
        .guidance(Guidance.G8)
        .manual("CPU type", "chapter-qm.html#qm_cpu")
        .build();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    if (is(vm, "kvm", "0") || is(vm, "arch", "aarch64")) {
      return;
    }
    vm.option("cpu").ifPresent(cpu -> check(vm, cpu, findings));
  }

  private static boolean is(Vm vm, String key, String value) {
    return vm.option(key).filter(setting -> setting.value().equals(value)).isPresent();
  }

  private static void check(Vm vm, Setting cpu, Findings findings) {
    Optional<Property> flags = cpu.property("flags");
    Optional<Slice> flag = flags.map(cpu::value).flatMap(NestedVirtualizationVm::nestedVirt);
    Optional<Property> type = cpu.property("cputype");
    String model = type.map(Property::text).orElse("");
    if (flag.isPresent()) {
      if (flag.get().startsWith("+")) {
        report(vm, cpu, flags, findings);
      }
    } else if (model.equals("host") || model.equals("max")) {
      report(vm, cpu, type, findings);
    } else if (model.startsWith("custom-")) {
      findings.unknown(cpu.valueSlice(), "what the CPU model " + model + " allows is not known");
    }
  }

  private static Optional<Slice> nestedVirt(Slice flags) {
    return Words.of(flags).stream()
        .filter(word -> word.is("+nested-virt") || word.is("-nested-virt"))
        .findFirst();
  }

  private static void report(Vm vm, Setting cpu, Optional<Property> cause, Findings findings) {
    cause.ifPresent(
        property ->
            findings.add(
                Finding.at(
                        cpu.spot(property),
                        vm.label() + " may run VMs of its own, by " + cpu.part(property).text())
                    .remedy(
                        Remedy.advice(
                            "if it runs none, use a virtual CPU type that all nodes support, or"
                                + " add flags=-nested-virt"))));
  }
}
