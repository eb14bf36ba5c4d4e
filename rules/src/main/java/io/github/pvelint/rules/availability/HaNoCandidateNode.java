package io.github.pvelint.rules.availability;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.HaGroup;
import io.github.pvelint.model.HaResource;
import io.github.pvelint.model.HaRule;
import io.github.pvelint.model.HighAvailability;
import io.github.pvelint.model.SectionConfigSection;
import io.github.pvelint.model.Spot;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** HA guests with nowhere to go. */
final class HaNoCandidateNode implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "ha-no-candidate-node",
              Category.AVAILABILITY,
              Severity.ERROR,
              "HA has no other node on which it may start the guest")
          .anyGuest()
          .needs(Need.NODES, Need.HA)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A strict node affinity rule (before Proxmox VE 9 a restricted group) leaves the guest a
            single node, or none that exists. If that node fails the guest stays down until it is
            back: HA does nothing for it.
            """)
        .detection(
            """
            A guest that HA looks after (state started or stopped), and strict node affinity rules
            or restricted groups that leave it at most one of the nodes that are below `nodes/`.
            Rules that keep guests together are taken into account, disabled ones are not. Silent in
            clusters of one node and for templates.
            """)
        .remediation(
            """
            Name a second node in the rule, or drop `strict`: the guest then prefers the nodes of
            the rule and may run on the others if those are down.
            """)
        .waiver(
            """
            Only the restart on the same node is wanted.
            """)
        .bad(
            """
            ==> ha/resources.cfg <==
            vm: 100
            	state started

            ==> ha/rules.cfg <==
            node-affinity: db
            	resources vm:100
            	nodes pve1
            	strict 1

            ==> nodes/pve1/qemu-server/100.conf <==
            name: db
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .good(
            """
            ==> ha/resources.cfg <==
            vm: 100
            	state started

            ==> ha/rules.cfg <==
            node-affinity: db
            	resources vm:100
            	nodes pve1

            ==> nodes/pve1/qemu-server/100.conf <==
            name: db
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .guidance(Guidance.G10)
        .manual("node affinity rules", "chapter-ha-manager.html#ha_manager_node_affinity_rules")
        .manual("HA groups", "chapter-ha-manager.html#ha_manager_groups")
        .build();
  }

  @Override
  public boolean appliesTo(Guest guest) {
    return !guest.isTemplate();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    Optional<HaResource> resource = cluster.activeResource(guest);
    if (resource.isEmpty() || cluster.nodes().size() < 2) {
      return;
    }
    Set<String> candidates = cluster.candidates(guest);
    if (candidates.size() > 1) {
      return;
    }
    String which =
        candidates.isEmpty()
            ? "no node of the cluster may run "
            : "only " + String.join(", ", candidates) + " may run ";
    findings.add(
        Finding.at(
                cause(resource.get(), cluster.highAvailability().orElseThrow()),
                which + guest.label() + ": HA has nowhere to recover it to")
            .with(resource.get().section().header(), "the HA resource")
            .remedy(Remedy.advice("name another node, or drop `strict` (a group: `restricted`)")));
  }

  /** The nodes of the rule or group that restricts it, else the resource itself. */
  private static Spot cause(HaResource resource, HighAvailability ha) {
    Stream<SectionConfigSection> rules =
        ha.rules().stream()
            .filter(rule -> rule.isRestriction() && rule.isAbout(resource.sid()))
            .map(HaRule::section);
    Stream<SectionConfigSection> groups =
        resource.group().flatMap(group -> ha.group(group.value())).stream()
            .filter(HaGroup::isRestricted)
            .map(HaGroup::section);
    return Stream.concat(rules, groups).findFirst().orElse(resource.section()).spot("nodes");
  }
}
