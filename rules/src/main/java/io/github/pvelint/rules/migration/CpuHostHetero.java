package io.github.pvelint.rules.migration;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Vm;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.VmRule;
import java.util.Optional;

/** CPU types that mixed nodes do not share. */
final class CpuHostHetero implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "cpu-host-hetero",
              Category.MIGRATION,
              Severity.WARNING,
              "The CPU type host ties the running VM to nodes with the same CPU")
          .vm()
          .needs(Need.NODES)
          .precision(Precision.MEDIUM)
          .offByDefault()
          .fix(Fix.UNSAFE)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            With `cpu: host` the guest sees the CPU of its node, with all its features. If it moves
            while it runs to a node that lacks one of them, or just has other microcode, the guest
            may crash minutes later.
            """)
        .detection(
            """
            `cpu` with the type `host` or `max`, in a cluster of more than one node. Whether the
            CPUs of the nodes differ is in no config file, so the rule is off unless asked for:
            whoever turns it on says that they do. Silent for templates and for machines other than
            x86.
            """)
        .remediation(
            """
            Use the best model that all nodes have, `x86-64-v2-AES` or `x86-64-v3` for most. The
            guest has to be stopped and started.
            """)
        .waiver(
            """
            The VM needs a feature that only its own CPU has, or is not moved while it runs.
            """)
        .bad(
            """
            ==> nodes/pve1/qemu-server/100.conf <==
            cpu: host
            name: app
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .good(
            """
            ==> nodes/pve1/qemu-server/100.conf <==
            cpu: x86-64-v2-AES
            name: app
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .guidance(Guidance.G9)
        .manual("CPU type", "chapter-qm.html#qm_cpu")
        .build();
  }

  @Override
  public boolean appliesTo(Vm vm) {
    return !vm.isTemplate();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    Optional<Setting> cpu = vm.option("cpu").filter(setting -> vm.isX86());
    if (cluster.nodes().size() < 2 || cpu.isEmpty()) {
      return;
    }
    cpu.get()
        .property("cputype")
        .filter(type -> type.text().equals("host") || type.text().equals("max"))
        .ifPresent(
            type ->
                findings.add(
                    Finding.at(
                            cpu.get().spot(type),
                            "CPU type "
                                + type.text()
                                + " ties the running "
                                + vm.label()
                                + " to nodes with the same CPU")
                        .remedy(
                            Remedy.setProperty(
                                vm,
                                cpu.get(),
                                "cputype",
                                "x86-64-v2-AES",
                                "takes effect when the VM is stopped and started"))));
  }
}
