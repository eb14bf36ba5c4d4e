package io.github.pvelint.rules.availability;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.HaGroup;
import io.github.pvelint.model.HaResource;
import io.github.pvelint.model.HighAvailability;
import io.github.pvelint.model.Spot;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ClusterRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** Groups that Proxmox VE 9 turns into rules. */
final class HaGroupsLegacy implements ClusterRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "ha-groups-legacy",
              Category.AVAILABILITY,
              Severity.WARNING,
              "HA groups are a thing of the past")
          .needs(Need.HA)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Proxmox VE 9 has node affinity rules in place of HA groups. It converts the groups once
            all nodes of the cluster run release 9; as long as they are still there, either a node
            has been left behind or something failed on the way.
            """)
        .detection(
            """
            A section in ha/groups.cfg, or `group` in ha/resources.cfg, judged by Proxmox VE 9. One
            finding, the further places are related to it. Silent with `--pve-version 8`.
            """)
        .remediation(
            """
            Upgrade all nodes; the conversion then happens by itself, see the log of the HA manager.
            For files that you write yourself use `ha/rules.cfg`.
            """)
        .waiver(
            """
            The upgrade of the cluster is under way.
            """)
        .bad(
            """
            ==> ha/groups.cfg <==
            group: fast
            	nodes pve1,pve2

            ==> ha/resources.cfg <==
            vm: 100
            	group fast

            ==> nodes/pve1/qemu-server/100.conf <==
            name: web
            """)
        .good(
            """
            ==> ha/rules.cfg <==
            node-affinity: fast
            	resources vm:100
            	nodes pve1,pve2

            ==> ha/resources.cfg <==
            vm: 100

            ==> nodes/pve1/qemu-server/100.conf <==
            name: web
            """)
        .guidance(Guidance.G15)
        .manual("HA groups", "chapter-ha-manager.html#ha_manager_groups")
        .manual("node affinity rules", "chapter-ha-manager.html#ha_manager_node_affinity_rules")
        .build();
  }

  @Override
  public boolean appliesTo(Cluster cluster) {
    return cluster.circumstances().pveMajor() >= 9;
  }

  @Override
  public void check(Cluster cluster, Findings findings) {
    HighAvailability ha = cluster.highAvailability().orElseThrow();
    List<Spot> spots = new ArrayList<>();
    for (HaGroup group : ha.groups()) {
      spots.add(group.section().spot("group"));
    }
    for (HaResource resource : ha.resources()) {
      if (resource.group().isPresent()) {
        spots.add(resource.spot("group"));
      }
    }
    if (!spots.isEmpty()) {
      findings.add(finding(spots));
    }
  }

  private static Finding finding(List<Spot> spots) {
    Finding finding =
        Finding.at(spots.get(0), "HA groups are not used any more: Proxmox VE 9 has rules");
    for (Spot other : spots.subList(1, spots.size())) {
      finding = finding.with(other.slice(), "here as well");
    }
    return finding.remedy(
        Remedy.advice(
            "once all nodes run release 9 the groups are converted; a node affinity rule (`strict` for"
                + " a restricted group) takes their place"));
  }
}
