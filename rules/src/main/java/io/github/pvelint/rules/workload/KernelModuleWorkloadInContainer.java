package io.github.pvelint.rules.workload;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.Spot;
import io.github.pvelint.model.WorkloadNeed;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Workloads with a kernel of their own in containers. */
final class KernelModuleWorkloadInContainer implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "kernel-module-workload-in-container",
              Category.WORKLOAD,
              Severity.ERROR,
              "A workload that needs its own kernel runs in a container")
          .container()
          .needs(Need.DECLARED_NEEDS)
          .supersedes("workload-needs-own-kernel")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Modules, versions and parameters of the kernel are the host's, for all its containers at once. A workload
            that brings modules, is bound to a kernel version or needs a real-time kernel either does not work in a
            container, or changes the host for all.
            """)
        .detection(
            """
            A container that is declared to need a kernel of its own, by its tag (`--need vpn=own-kernel`).
            Without a declared need the rule is not evaluated; what the config itself shows is left to
            `workload-needs-own-kernel`.
            """)
        .remediation(
            """
            Move the workload into a VM, whose kernel is its own.
            """)
        .waiver(
            "The module is part of the kernel that Proxmox ships, and the host loads it anyway.")
        .bad(
            """
            hostname: gateway
            ostype: debian
            tags: own-kernel
            unprivileged: 1
            """)
        .good(
            """
            hostname: gateway
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G1, Guidance.G4, Guidance.G14)
        .manual("containers", "chapter-pct.html#chapter_pct")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    cluster
        .circumstances()
        .needs()
        .find(container, WorkloadNeed.Trait.OWN_KERNEL)
        .ifPresent(spot -> findings.add(finding(container, spot)));
  }

  private static Finding finding(Container container, Spot spot) {
    return Finding.at(
            spot, container.label() + " has the host's kernel, and its workload needs its own")
        .remedy(Remedy.advice("move the workload into a VM"));
  }
}
