package io.github.pvelint.rules.availability;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.HaResource;
import io.github.pvelint.model.Setting;
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

/** Templates that HA tries to start. */
final class HaTemplate implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "ha-template", Category.AVAILABILITY, Severity.ERROR, "A template is an HA resource")
          .anyGuest()
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
            Templates cannot be started. The HA manager tries to, fails, and puts the resource into
            error state.
            """)
        .detection(
            """
            `template: 1` of a guest that HA looks after (state started or stopped in
            ha/resources.cfg).
            """)
        .remediation(
            """
            Remove the resource (`ha-manager remove vm:100`). Clones of the template are resources
            of their own.
            """)
        .waiver(
            """
            None that we know of.
            """)
        .bad(
            """
            ==> ha/resources.cfg <==
            vm: 100
            	state started

            ==> nodes/pve1/qemu-server/100.conf <==
            name: golden
            template: 1
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .good(
            """
            ==> ha/resources.cfg <==
            vm: 100
            	state started

            ==> nodes/pve1/qemu-server/100.conf <==
            name: golden
            template: 0
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .guidance(Guidance.G10)
        .manual("templates", "chapter-qm.html#qm_templates")
        .manual("HA resources", "chapter-ha-manager.html#ha_manager_resource_config")
        .build();
  }

  @Override
  public boolean appliesTo(Guest guest) {
    return guest.isTemplate();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    Optional<HaResource> resource = cluster.activeResource(guest);
    Optional<Setting> template = guest.option("template");
    if (resource.isPresent() && template.isPresent()) {
      findings.add(
          Finding.at(
                  template.get().spot(),
                  guest.label() + " is a template and an HA resource: it cannot be started")
              .with(resource.get().section().header(), "the HA resource")
              .remedy(Remedy.advice("`ha-manager remove " + resource.get().sid() + "`")));
    }
  }
}
