package io.github.pvelint.rules.workload;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Setting;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.Optional;
import java.util.Set;

/** Containers for another processor than their neighbours'. */
final class ContainerForeignArch implements ContainerRule {
  private static final Set<String> X86 = Set.of("amd64", "i386");
  private static final Set<String> OTHERS = Set.of("arm64", "armhf", "riscv32", "riscv64");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "container-foreign-arch",
              Category.WORKLOAD,
              Severity.WARNING,
              "The container is for another processor than its neighbours")
          .container()
          .precision(Precision.MEDIUM)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A container runs on the processor of its host. Programs for another one run only if the
            host translates them (qemu-user-static): slowly, not completely, and only on nodes on
            which that is installed. A VM brings a processor of its own.
            """)
        .detection(
            """
            `arch` of the container is of ARM or RISC-V, and that of another container on the same
            node is of x86 (`amd64`, `i386`). Silent if there is no such neighbour: it may be a node with that
            processor.
            """)
        .remediation(
            """
            Rebuild the container from a template for the host's processor. If the programs exist
            for the other one only, use a VM with `arch: aarch64`.
            """)
        .waiver(
            "The host translates on purpose, to build or test programs for the other processor.")
        .bad(
            """
            ==> nodes/pve1/lxc/101.conf <==
            arch: amd64
            hostname: web
            ostype: debian
            unprivileged: 1
            ==> nodes/pve1/lxc/102.conf <==
            arch: arm64
            hostname: build
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            ==> nodes/pve1/lxc/101.conf <==
            arch: arm64
            hostname: web
            ostype: debian
            unprivileged: 1
            ==> nodes/pve1/lxc/102.conf <==
            arch: armhf
            hostname: build
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G3)
        .manual("container options", "chapter-pct.html#pct_options")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    Optional<Setting> arch = container.option("arch");
    if (arch.isEmpty() || !OTHERS.contains(arch.get().value())) {
      return;
    }
    neighbour(container, cluster)
        .ifPresent(
            other ->
                findings.add(
                    Finding.at(
                            arch.get().spot(),
                            container.label()
                                + " is for "
                                + arch.get().value()
                                + ", and its neighbours are for x86")
                        .with(other.line(), "such as this one")
                        .remedy(
                            Remedy.advice(
                                "rebuild it for the host's processor, or use a VM with an arch of"
                                    + " its own"))));
  }

  private static Optional<Setting> neighbour(Container container, Cluster cluster) {
    for (Guest guest : cluster.guests()) {
      Optional<Setting> arch = guest.option("arch").filter(one -> X86.contains(one.value()));
      if (guest instanceof Container && guest.node().equals(container.node()) && arch.isPresent()) {
        return arch;
      }
    }
    return Optional.empty();
  }
}
