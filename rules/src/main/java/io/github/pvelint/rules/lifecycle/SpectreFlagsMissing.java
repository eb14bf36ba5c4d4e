package io.github.pvelint.rules.lifecycle;

import io.github.pvelint.model.Cluster;
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
import java.util.Set;

/** VMs whose kernel cannot protect its processes from each other. */
final class SpectreFlagsMissing implements VmRule {
  private static final Set<String> GENERIC =
      Set.of(
          "kvm32",
          "kvm64",
          "qemu32",
          "qemu64",
          "x86-64-v2",
          "x86-64-v2-AES",
          "x86-64-v3",
          "x86-64-v4");
  private static final RuleInfo INFO =
      RuleInfo.of(
              "spectre-flags-missing",
              Category.LIFECYCLE,
              Severity.NOTE,
              "The VM's CPU hides the flags against Spectre from the guest")
          .vm()
          .security("3.1")
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
            The host protects itself and its VMs from each other. What the processes within a VM can
            read of each other is up to its kernel, which needs CPU flags for that: `spec-ctrl` and
            `ssbd` on Intel, `ibpb` and `virt-ssbd` (or `amd-ssbd`) on AMD. The generic CPU types
            leave them out, so that they run everywhere.
            """)
        .detection(
            """
            A generic CPU type (`kvm64`, also as the default, `qemu64`, `x86-64-v2` to `v4`)
            without the flags of either vendor. Types named after a processor and `host` are not
            looked at. Off by default: no config says whose processors the nodes have.
            """)
        .remediation(
            """
            Intel: `flags=+spec-ctrl;+ssbd` (and `+pcid`); AMD: `flags=+ibpb;+virt-ssbd`. All nodes
            that the VM may run on must have them.
            """)
        .waiver("Nobody runs foreign code in the VM.")
        .bad(
            """
            cpu: x86-64-v2-AES
            name: shell
            """)
        .good(
            """
            cpu: x86-64-v2-AES,flags=+spec-ctrl;+ssbd;+pcid
            name: shell
            """)
        .guidance(Guidance.G7)
        .manual("Meltdown and Spectre flags", "chapter-qm.html#qm_meltdown_spectre")
        .build();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    CpuModel.of(vm)
        .filter(cpu -> GENERIC.contains(cpu.type()) && !isProtected(cpu.flags()))
        .ifPresent(
            cpu ->
                findings.add(
                    Finding.at(
                            cpu.setting()
                                .map(setting -> setting.missing("flags"))
                                .orElseGet(() -> vm.absent("cpu")),
                            vm.label() + " sees no CPU flags against Spectre (" + cpu.type() + ")")
                        .remedy(
                            Remedy.advice(
                                "on Intel add flags=+spec-ctrl;+ssbd to `cpu`, on AMD"
                                    + " flags=+ibpb;+virt-ssbd"))));
  }

  private static boolean isProtected(Set<String> flags) {
    boolean isIntel = flags.contains("spec-ctrl") && flags.contains("ssbd");
    boolean isAmd =
        flags.contains("ibpb") && (flags.contains("virt-ssbd") || flags.contains("amd-ssbd"));
    return isIntel || isAmd;
  }
}
