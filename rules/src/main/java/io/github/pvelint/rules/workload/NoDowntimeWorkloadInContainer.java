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

/** Workloads without downtime in containers. */
final class NoDowntimeWorkloadInContainer implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "no-downtime-workload-in-container",
              Category.WORKLOAD,
              Severity.WARNING,
              "A workload that must not stop runs in a container")
          .container()
          .needs(Need.DECLARED_NEEDS)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Only VMs migrate while they run. A container is shut down, moved and started again: each update of a
            node, each move by hand or by the HA manager is an outage of its service, short with shared storage, long
            without.
            """)
        .detection(
            """
            A container that is declared to need live migration, by its tag (`--need
            no-downtime=live-migration`). Without a declared need the rule is not evaluated.
            """)
        .remediation(
            """
            Run the service in a VM. Or run two containers of it on two nodes, behind a load balancer, and take the
            need from each of them.
            """)
        .waiver("The service is redundant: another instance takes over while this one moves.")
        .bad(
            """
            hostname: shop
            ostype: debian
            tags: no-downtime
            unprivileged: 1
            """)
        .good(
            """
            hostname: shop
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G9, Guidance.G10, Guidance.G14)
        .manual("container migration", "chapter-pct.html#pct_migration")
        .build();
  }

  @Override
  public boolean appliesTo(Container container) {
    return !container.isTemplate();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    cluster
        .circumstances()
        .needs()
        .find(container, WorkloadNeed.Trait.LIVE_MIGRATION)
        .ifPresent(spot -> findings.add(finding(container, spot)));
  }

  private static Finding finding(Container container, Spot spot) {
    return Finding.at(
            spot,
            container.label()
                + " cannot migrate without a stop, and its workload must not have one")
        .remedy(Remedy.advice("run the service in a VM, or twice behind a load balancer"));
  }
}
