package io.github.pvelint.rules.nesting;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.Setting;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.schema.Property;
import java.util.List;
import java.util.Optional;

/** Features that Proxmox gives to unprivileged containers only. */
final class FeatureWithoutEffect implements ContainerRule {
  // PVE::LXC::make_seccomp_config and update_lxc_config look at them in unprivileged containers
  // only.
  private static final List<String> UNPRIVILEGED_ONLY = List.of("keyctl", "mknod", "force_rw_sys");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "feature-without-effect",
              Category.NESTING,
              Severity.WARNING,
              "A feature of unprivileged containers is set on a privileged one")
          .container()
          .fix(Fix.SAFE)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Proxmox acts on `keyctl`, `mknod` and `force_rw_sys` in unprivileged containers only:
            a privileged one is not kept from these things in the first place. The setting does
            nothing, and misleads whoever takes the container for an unprivileged one.
            """)
        .detection(
            """
            The container is privileged (with a `lxc.idmap` it is not) and `keyctl`, `mknod` or
            `force_rw_sys` is on in `features`.
            """)
        .remediation(
            """
            Remove it from `features`. If the container was meant to be unprivileged, restore it
            as such from a backup instead.
            """)
        .waiver("The container is about to be restored as unprivileged.")
        .bad(
            """
            features: keyctl=1
            hostname: web
            ostype: debian
            """)
        .good(
            """
            features: keyctl=1,nesting=1
            hostname: web
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G5)
        .manual("container options, features", "chapter-pct.html#pct_options")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    if (!container.isPrivileged()) {
      return;
    }
    Optional<Setting> features = container.features().setting();
    if (features.isEmpty()) {
      return;
    }
    for (String name : UNPRIVILEGED_ONLY) {
      Optional<Property> dead = features.get().property(name);
      if (dead.isPresent() && container.features().isOn(name)) {
        findings.add(finding(container, features.get(), dead.get()));
      }
    }
  }

  private static Finding finding(Container container, Setting features, Property dead) {
    return Finding.at(
            features.spot(dead),
            dead.name() + " does nothing in a privileged container such as " + container.label())
        .remedy(Remedy.dropProperty(container, features, dead, "changes nothing else"));
  }
}
