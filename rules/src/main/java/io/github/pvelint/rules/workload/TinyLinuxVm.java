package io.github.pvelint.rules.workload;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Parameter;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Spot;
import io.github.pvelint.model.Vm;
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
import java.util.List;

/** Linux VMs so small that a container would do. */
final class TinyLinuxVm implements VmRule {
  private static final List<String> REASONS =
      List.of("args", "arch", "kvm", "tpmstate0", "amd-sev", "intel-tdx", "ivshmem");
  private static final List<String> PASSED_THROUGH =
      List.of("hostpci", "usb", "serial", "parallel", "virtiofs");

  private static final Parameter<Integer> MAX_MEMORY_MIB =
      Parameter.number(
          "max-memory-mib",
          "How much memory, in MiB, a VM has at most to be tiny.",
          16,
          65_536,
          1024);

  private static final RuleInfo INFO =
      RuleInfo.of(
              "tiny-linux-vm",
              Category.WORKLOAD,
              Severity.NOTE,
              "A small Linux VM may be cheaper as a container")
          .vm()
          .parameters(MAX_MEMORY_MIB)
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
            A VM of up to 1 GiB spends a good part of its memory on a kernel and caches of its own.
            Many small Linux services take less as containers, and start faster. That is a matter
            of density alone: isolation and live migration speak for the VM.
            """)
        .detection(
            """
            `ostype` l26 or l24 and `memory` up to 1024 MiB (`max-memory-mib`; 512 if absent), no template, and
            nothing in the config that needs a VM: no passthrough of devices or directories, no
            `args`, `arch`, `kvm`, TPM, memory encryption or shared memory. A `serialN: socket` is
            no passthrough. Whether the VM is under HA, has to migrate live, or is not trusted, is not
            in its config. Off by default.
            """)
        .remediation(
            "Install the service in an unprivileged container, copy its data, retire the VM.")
        .waiver("The VM is under HA, untrusted, or runs a kernel of its own choice.")
        .bad(
            """
            memory: 512
            name: dns
            ostype: l26
            """)
        .good(
            """
            memory: 4096
            name: dns
            ostype: l26
            """)
        .guidance(Guidance.G13, Guidance.G14)
        .manual("containers", "chapter-pct.html#chapter_pct")
        .build();
  }

  @Override
  public boolean appliesTo(Vm vm) {
    return !vm.isTemplate();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    if (vm.isLinux()
        && vm.memoryMiB() <= cluster.circumstances().get(MAX_MEMORY_MIB)
        && !needsVm(vm)) {
      Spot spot = vm.option("memory").map(Setting::spot).orElseGet(() -> vm.absent("memory"));
      findings.add(
          Finding.at(spot, vm.label() + " has only " + vm.memoryMiB() + " MiB of memory")
              .remedy(
                  Remedy.advice(
                      "if it needs neither strong isolation nor live migration, an unprivileged"
                          + " container does the same with less")));
    }
  }

  private static boolean needsVm(Vm vm) {
    return REASONS.stream().anyMatch(key -> vm.option(key).isPresent())
        || PASSED_THROUGH.stream()
            .flatMap(prefix -> vm.family(prefix).stream())
            .anyMatch(setting -> !setting.value().equals("socket"));
  }
}
