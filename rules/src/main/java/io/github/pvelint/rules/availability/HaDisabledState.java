package io.github.pvelint.rules.availability;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.HaResource;
import io.github.pvelint.model.HighAvailability;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.Optional;

/** Guests that HA knows of and does not look after. */
final class HaDisabledState implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "ha-disabled-state",
              Category.AVAILABILITY,
              Severity.WARNING,
              "The HA resource of the guest is switched off")
          .anyGuest()
          .needs(Need.HA)
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
            `disabled` and `ignored` are often what is left of a repair: to get a resource out of
            its error state it has to be disabled for a moment. Until it is enabled again the guest
            is not started, and not recovered if its node fails.
            """)
        .detection(
            """
            `state disabled` or `state ignored` in ha/resources.cfg of a guest that exists. Silent
            for templates.
            """)
        .remediation(
            """
            Set the state to `started` (`ha-manager set vm:100 --state started`), or remove the
            resource.
            """)
        .waiver(
            """
            The guest is being worked on, or is down on purpose.
            """)
        .bad(
            """
            ==> ha/resources.cfg <==
            vm: 100
            	state disabled

            ==> nodes/pve1/qemu-server/100.conf <==
            name: web
            """)
        .good(
            """
            ==> ha/resources.cfg <==
            vm: 100
            	state stopped

            ==> nodes/pve1/qemu-server/100.conf <==
            name: web
            """)
        .guidance(Guidance.G10)
        .manual("HA resources", "chapter-ha-manager.html#ha_manager_resource_config")
        .build();
  }

  @Override
  public boolean appliesTo(Guest guest) {
    return !guest.isTemplate();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    Optional<HighAvailability> ha = cluster.highAvailability();
    if (ha.isEmpty() || guest.isNextStart()) {
      return;
    }
    Optional<HaResource> resource = ha.get().resource(guest);
    if (resource.isPresent() && !resource.get().isActive()) {
      findings.add(finding(guest, resource.get()));
    }
  }

  private static Finding finding(Guest guest, HaResource resource) {
    String state = resource.state() == HaResource.State.DISABLED ? "disabled" : "ignored";
    return Finding.at(
            resource.spot("state"),
            resource.label() + " is " + state + ": " + guest.label() + " is not recovered")
        .with(guest.anchor(), "the guest")
        .remedy(
            Remedy.advice(
                "`ha-manager set "
                    + resource.sid()
                    + " --state started`, or `ha-manager remove "
                    + resource.sid()
                    + "`"));
  }
}
