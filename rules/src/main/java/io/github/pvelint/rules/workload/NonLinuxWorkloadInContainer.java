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

/** Workloads that are no Linux in containers. */
final class NonLinuxWorkloadInContainer implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "non-linux-workload-in-container",
              Category.WORKLOAD,
              Severity.ERROR,
              "A workload that is no Linux is declared on a container")
          .container()
          .needs(Need.DECLARED_NEEDS)
          .supersedes("non-linux-workload-in-container-by-name")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A container has no kernel but the host's, which is Linux. Windows, BSD and appliances with a kernel of
            their own cannot run in it: either the declaration is wrong, or the container cannot do its work.
            """)
        .detection(
            """
            A container that is declared to need another operating system, by its tag (`--need
            windows=non-linux`). Without a declared need the rule is not evaluated; what names suggest is left to
            `non-linux-workload-in-container-by-name`.
            """)
        .remediation(
            """
            Make a VM for the workload. If the container only serves such systems, give it another tag.
            """)
        .waiver("Never: one of the two is wrong.")
        .bad(
            """
            hostname: ad
            ostype: unmanaged
            tags: windows
            unprivileged: 1
            """)
        .good(
            """
            hostname: ad
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G2, Guidance.G14)
        .manual("containers", "chapter-pct.html#chapter_pct")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    cluster
        .circumstances()
        .needs()
        .find(container, WorkloadNeed.Trait.NON_LINUX)
        .ifPresent(spot -> findings.add(finding(container, spot)));
  }

  private static Finding finding(Container container, Spot spot) {
    return Finding.at(
            spot,
            container.label()
                + " runs nothing but Linux, and its workload is declared as something else")
        .remedy(Remedy.advice("make a VM for the workload, or correct the tag"));
  }
}
