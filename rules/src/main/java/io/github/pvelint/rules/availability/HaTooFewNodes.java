package io.github.pvelint.rules.availability;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Corosync;
import io.github.pvelint.model.HaResource;
import io.github.pvelint.model.HighAvailability;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ClusterRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.Optional;

/** Clusters that lose their quorum with one node. */
final class HaTooFewNodes implements ClusterRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "ha-too-few-nodes",
              Category.AVAILABILITY,
              Severity.WARNING,
              "The cluster has too few nodes for high availability")
          .needs(Need.NODES, Need.HA)
          .precision(Precision.HIGH)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A node may act only while it sees more than half of all votes. With two nodes the
            failure of one takes that from the other, which then fences itself as well: HA makes the
            outage larger. It takes three votes; the third may come from a quorum device.
            """)
        .detection(
            """
            HA resources that are looked after (state started or stopped), and less than three nodes
            in corosync.conf without a quorum device. Without nodes in corosync.conf exactly two folders
            below `nodes/`.
            """)
        .remediation(
            """
            Add a third node or a quorum device (`pvecm qdevice setup`), or do without HA.
            """)
        .waiver(
            """
            None that we know of; with `two_node` in corosync.conf both nodes may go on and start
            the same guest.
            """)
        .bad(
            """
            ==> corosync.conf <==
            nodelist {
              node {
                name: pve1
                nodeid: 1
              }
              node {
                name: pve2
                nodeid: 2
              }
            }
            ==> ha/resources.cfg <==
            vm: 100
            	state started

            ==> nodes/pve1/qemu-server/100.conf <==
            name: web
            ==> nodes/pve2/qemu-server/101.conf <==
            name: db
            """)
        .good(
            """
            ==> corosync.conf <==
            nodelist {
              node {
                name: pve1
                nodeid: 1
              }
              node {
                name: pve2
                nodeid: 2
              }
            }
            quorum {
              device {
                model: net
              }
            }
            ==> ha/resources.cfg <==
            vm: 100
            	state started

            ==> nodes/pve1/qemu-server/100.conf <==
            name: web
            ==> nodes/pve2/qemu-server/101.conf <==
            name: db
            """)
        .guidance(Guidance.G10)
        .manual("HA requirements", "chapter-ha-manager.html#_requirements")
        .build();
  }

  @Override
  public void check(Cluster cluster, Findings findings) {
    Optional<HaResource> first = firstActive(cluster.highAvailability().orElseThrow());
    if (first.isPresent() && hasTooFew(cluster)) {
      int count = members(cluster).map(corosync -> corosync.nodes().size()).orElse(2);
      findings.add(
          Finding.at(
                  first.get().section().spot("quorum").underlining(first.get().section().header()),
                  "HA needs three votes, and the cluster has "
                      + count
                      + (count == 1 ? " node" : " nodes"))
              .remedy(
                  Remedy.advice(
                      "add a node or a quorum device (`pvecm qdevice setup`), or do without HA")));
    }
  }

  private static Optional<HaResource> firstActive(HighAvailability ha) {
    for (HaResource resource : ha.resources()) {
      if (resource.isActive()) {
        return Optional.of(resource);
      }
    }
    return Optional.empty();
  }

  private static boolean hasTooFew(Cluster cluster) {
    Optional<Corosync> members = members(cluster);
    return members.isPresent()
        ? members.get().nodes().size() < 3 && members.get().device().isEmpty()
        : cluster.nodes().size() == 2;
  }

  /** What corosync.conf says, if it names any node. */
  private static Optional<Corosync> members(Cluster cluster) {
    Optional<Corosync> corosync = cluster.corosync();
    return corosync.isPresent() && corosync.get().nodes().isEmpty() ? Optional.empty() : corosync;
  }
}
