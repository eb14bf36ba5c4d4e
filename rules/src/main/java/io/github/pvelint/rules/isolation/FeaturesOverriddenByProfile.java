package io.github.pvelint.rules.isolation;

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

/** Features that a profile set by hand makes void. */
final class FeaturesOverriddenByProfile implements ContainerRule {
  // make_apparmor_config and make_seccomp_config of PVE::LXC.
  private static final List<String> BY_APPARMOR = List.of("nesting", "fuse", "mount");
  private static final List<String> BY_SECCOMP = List.of("keyctl", "mknod");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "features-overridden-by-profile",
              Category.ISOLATION,
              Severity.WARNING,
              "A feature is overridden by a profile that is set by hand")
          .container()
          .fix(Fix.NEVER)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Proxmox grants `nesting`, `fuse` and `mount` in the AppArmor profile it makes, `keyctl` and
            `mknod` in its seccomp profile. A raw `lxc.apparmor.profile` or `lxc.seccomp.profile` line
            takes the place of the whole profile:
            the feature is still shown as on, but what it permits is not permitted. Proxmox says so
            at every start, where few read it.
            """)
        .detection(
            """
            There is an `lxc.apparmor.profile` line and `nesting`, `fuse` or `mount` is on, or there is an
            `lxc.seccomp.profile` line and `keyctl` or `mknod` is.
            """)
        .remediation(
            """
            Decide for one: remove the raw line and let the feature work, or remove the feature, so
            that the config says what is in force. Without `fuse` the container also lacks `/dev/fuse`.
            """)
        .waiver(
            """
            The raw line is there for a while only, and the feature waits for its return.
            """)
        .bad(
            """
            features: nesting=1
            hostname: docker
            lxc.apparmor.profile: unconfined
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            features: nesting=1
            hostname: docker
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G5)
        .manual("AppArmor", "chapter-pct.html#_apparmor")
        .manual("container options", "chapter-pct.html#pct_options")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    check(container, "lxc.apparmor.profile", BY_APPARMOR, findings);
    check(container, "lxc.seccomp.profile", BY_SECCOMP, findings);
  }

  private static void check(
      Container container, String key, List<String> features, Findings findings) {
    Optional<Setting> profile = container.lastRaw(key);
    Optional<Setting> setting = container.option("features");
    if (profile.isEmpty() || setting.isEmpty()) {
      return;
    }
    for (String feature : features) {
      if (container.features().isOn(feature)) {
        container
            .features()
            .find(feature)
            .ifPresent(
                property ->
                    findings.add(
                        Finding.at(
                                setting.get().spot(property), feature + " is overridden by " + key)
                            .with(profile.get().line(), "this takes its place")
                            .remedy(remedy(container, setting.get(), property, key))));
      }
    }
  }

  private static Remedy remedy(
      Container container, Setting features, Property property, String key) {
    return Remedy.dropProperty(
        container,
        features,
        property,
        "it does nothing now; to make it work instead, remove the line `"
            + key
            + "` from the file");
  }
}
