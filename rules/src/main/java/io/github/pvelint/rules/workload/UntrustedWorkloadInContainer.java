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

/** Untrusted workloads whose root is root on the host. */
final class UntrustedWorkloadInContainer implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "untrusted-workload-in-container",
              Category.WORKLOAD,
              Severity.ERROR,
              "An untrusted workload runs in a privileged container")
          .container()
          .needs(Need.DECLARED_NEEDS)
          .security("9.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Root in a privileged container is root on the host, and only the kernel's own checks stand
            between. A workload that nobody vouches for, or that belongs to another party, takes over the host and
            all its guests with the first fault that it finds. A VM has a kernel of its own and a much smaller
            surface to the host.
            """)
        .detection(
            """
            A container that is declared to need isolation, by its tag (`--need untrusted=isolation`), and
            is privileged: `unprivileged` is off or absent, and there is no `lxc.idmap`. Nothing is guessed from names: without a declared
            need the rule is not evaluated.
            """)
        .remediation(
            """
            Move the workload into a VM. Until then make the container unprivileged: back it up and restore it with
            `--unprivileged 1`.
            """)
        .waiver("Never, as long as the workload is not trusted.")
        .bad(
            """
            hostname: build
            ostype: debian
            tags: untrusted
            """)
        .good(
            """
            hostname: build
            ostype: debian
            """)
        .guidance(Guidance.G6, Guidance.G7, Guidance.G14)
        .manual("security considerations", "chapter-pct.html#_security_considerations")
        .build();
  }

  @Override
  public boolean appliesTo(Container container) {
    return container.isPrivileged();
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
    return Finding.at(spot, container.label() + " is privileged, and its workload is not trusted")
        .remedy(
            Remedy.advice(
                "move the workload into a VM; until then make the container unprivileged"));
  }
}
