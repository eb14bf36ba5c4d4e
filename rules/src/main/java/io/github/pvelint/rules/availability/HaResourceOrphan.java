package io.github.pvelint.rules.availability;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.HaResource;
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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** HA resources without their guest. */
final class HaResourceOrphan implements ClusterRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "ha-resource-orphan",
              Category.AVAILABILITY,
              Severity.WARNING,
              "An HA resource is no guest of the cluster")
          .needs(Need.ALL_GUESTS, Need.HA)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            The HA manager looks after a guest that does not exist, or is told that a container is a
            VM or the other way round. It does nothing for it, and the guest that was meant is not
            protected.
            """)
        .detection(
            """
            Each section of ha/resources.cfg, held against all guests below `nodes/`: none has that
            number, or it is of the other kind.
            """)
        .remediation(
            """
            Remove the resource (`ha-manager remove vm:100`) or correct its type.
            """)
        .waiver(
            """
            The guest is about to be restored under its number.
            """)
        .bad(
            """
            ==> ha/resources.cfg <==
            vm: 105
            	state started

            ==> nodes/pve1/qemu-server/100.conf <==
            name: web
            """)
        .good(
            """
            ==> ha/resources.cfg <==
            vm: 100
            	state started

            ==> nodes/pve1/qemu-server/100.conf <==
            name: web
            """)
        .guidance(Guidance.G10)
        .manual("HA resources", "chapter-ha-manager.html#ha_manager_resource_config")
        .build();
  }

  @Override
  public void check(Cluster cluster, Findings findings) {
    Map<Integer, Guest> guests = new HashMap<>();
    for (Guest guest : cluster.guests()) {
      guests.put(guest.vmid(), guest);
    }
    for (HaResource resource : cluster.highAvailability().orElseThrow().resources()) {
      Optional<Guest> guest = Optional.ofNullable(guests.get(resource.vmid()));
      if (guest.isEmpty() || !resource.isOf(guest.get())) {
        findings.add(
            Finding.at(
                    resource.spot(resource.sid()),
                    resource.label()
                        + guest
                            .map(other -> " is no such guest: there is a " + other.label())
                            .orElse(" is no guest of the cluster"))
                .remedy(Remedy.advice("`ha-manager remove " + resource.sid() + "`")));
      }
    }
  }
}
