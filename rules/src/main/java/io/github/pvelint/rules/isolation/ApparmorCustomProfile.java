package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.Parameter;
import io.github.pvelint.model.Setting;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Containers with an AppArmor profile that is not Proxmox's. */
final class ApparmorCustomProfile implements ContainerRule {
  private static final Set<String> KNOWN =
      Set.of("", "unconfined", "generated", "lxc-container-default-cgns");

  private static final Parameter<List<String>> ALLOWED =
      Parameter.names("allowed-profiles", "Profiles of one's own that are in order.");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "apparmor-custom-profile",
              Category.ISOLATION,
              Severity.NOTE,
              "The container runs under an AppArmor profile of its own")
          .container()
          .security("2.0")
          .parameters(ALLOWED)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A named profile takes the place of the one that Proxmox makes for the container. It has to
            be loaded on every node that the container may run on, and it is as strict as whoever wrote
            it made it; no config tells.
            """)
        .detection(
            """
            The last `lxc.apparmor.profile` line names a profile other than `generated` and
            `lxc-container-default-cgns`. `unconfined` has a rule of its own, `apparmor-unconfined`.
            """)
        .remediation(
            """
            Remove the line if Proxmox's own profile does, with features switched on where needed. Else
            keep the profile's file in step on all nodes, and read it from time to time.
            """)
        .waiver("The profile is kept in order and is on every node.")
        .bad(
            """
            hostname: web
            lxc.apparmor.profile: lxc-web
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: web
            lxc.apparmor.profile: generated
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G5)
        .manual("AppArmor", "chapter-pct.html#_apparmor")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    Optional<Setting> profile = container.lastRaw("lxc.apparmor.profile");
    if (profile.isEmpty()
        || KNOWN.contains(profile.get().value())
        || cluster.circumstances().get(ALLOWED).contains(profile.get().value())) {
      return;
    }
    findings.add(
        Finding.at(
                profile.get().spot(),
                container.label() + " runs under an AppArmor profile of its own")
            .remedy(
                Remedy.advice(
                    "make sure that every node the container may run on has loaded this profile, or"
                        + " remove the line")));
  }
}
