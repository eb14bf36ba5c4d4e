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

/** Untrusted workloads that share the kernel with the host. */
final class UntrustedWorkloadInContainerUnprivileged implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "untrusted-workload-in-container-unprivileged",
              Category.WORKLOAD,
              Severity.WARNING,
              "An untrusted workload runs in a container")
          .container()
          .needs(Need.DECLARED_NEEDS)
          .security("5.5")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            An unprivileged container keeps root in it from being root on the host, but it talks to the host's
            kernel directly: a fault in any of its system calls, file systems or network code is a way
            out. For workloads that nobody vouches for, or of other parties, a VM is preferred.
            """)
        .detection(
            """
            A container that is declared to need isolation, by its tag (`--need untrusted=isolation`), and
            is unprivileged; a privileged one is an error by `untrusted-workload-in-container`. Nothing is guessed from names: without a declared
            need the rule is not evaluated.
            """)
        .remediation(
            """
            Move the workload into a VM; containers inside of that VM are fine. If it has to stay, take away all
            that widens the way to the kernel: nesting, keyctl, fuse, devices, raw lines.
            """)
        .waiver(
            "The container has no feature, device or raw line beyond the default, the host is kept up to date, and somebody accepts the risk.")
        .bad(
            """
            hostname: build
            ostype: debian
            tags: untrusted
            unprivileged: 1
            """)
        .good(
            """
            hostname: build
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G7, Guidance.G8, Guidance.G14)
        .manual("security considerations", "chapter-pct.html#_security_considerations")
        .build();
  }

  @Override
  public boolean appliesTo(Container container) {
    return !container.isPrivileged();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    cluster
        .circumstances()
        .needs()
        .find(container, WorkloadNeed.Trait.ISOLATION)
        .ifPresent(spot -> findings.add(finding(container, spot)));
  }

  private static Finding finding(Container container, Spot spot) {
    return Finding.at(
            spot, container.label() + " shares the host's kernel, and its workload is not trusted")
        .remedy(Remedy.advice("move the workload into a VM"));
  }
}
