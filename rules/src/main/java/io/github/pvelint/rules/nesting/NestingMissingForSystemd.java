package io.github.pvelint.rules.nesting;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.Spot;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.Set;

/** Unprivileged containers whose systemd lacks nesting. */
final class NestingMissingForSystemd implements ContainerRule {
  private static final Set<String> SYSTEMD =
      Set.of("debian", "ubuntu", "fedora", "centos", "archlinux", "opensuse", "nixos");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "nesting-missing-for-systemd",
              Category.NESTING,
              Severity.NOTE,
              "systemd in the container cannot isolate its services without nesting")
          .container()
          .precision(Precision.MEDIUM)
          .fix(Fix.UNSAFE)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            From version 242 on systemd puts services into namespaces of their own. Without nesting
            AppArmor refuses the mounts that this takes: services fail or start without their
            protection, logins take long, and Proxmox warns at every start. The creation dialogue
            switches nesting on; containers made by scripts or in older releases lack it.
            """)
        .detection(
            """
            An unprivileged container with `ostype` debian, ubuntu, fedora, centos, archlinux,
            opensuse or nixos without `nesting=1` in `features`. Silent for templates, with an
            `entrypoint` or a raw `lxc.init.cmd` of its own, and where a raw `lxc.apparmor.profile`
            or `lxc.apparmor.allow_nesting` decides instead.
            The version of systemd is not in the config: old distributions work without.
            """)
        .remediation(
            """
            Add `nesting=1` to `features` and restart the container. In unprivileged containers
            that is what Proxmox does by default.
            """)
        .waiver("The container runs an old release, or no service in it needs namespaces.")
        .bad(
            """
            hostname: web
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            features: nesting=1
            hostname: web
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: web
            ostype: alpine
            unprivileged: 1
            """)
        .guidance(Guidance.G5, Guidance.G14)
        .manual("general settings of containers, nesting", "chapter-pct.html#pct_general")
        .build();
  }

  @Override
  public boolean appliesTo(Container container) {
    return !container.isTemplate();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    if (!container.isPrivileged()
        && !container.features().isOn("nesting")
        && runsSystemd(container)
        && !isDecidedByRawLines(container)) {
      findings.add(
          Finding.at(spot(container), container.label() + " runs systemd without nesting, it seems")
              .remedy(remedy(container)));
    }
  }

  private static boolean runsSystemd(Container container) {
    return container.option("ostype").filter(type -> SYSTEMD.contains(type.value())).isPresent()
        && container.option("entrypoint").isEmpty()
        && container.raw("lxc.init.cmd", "lxc.init_cmd").isEmpty();
  }

  private static boolean isDecidedByRawLines(Container container) {
    return container.appArmor().profile().isPresent()
        || !container.raw("lxc.apparmor.allow_nesting").isEmpty();
  }

  private static Spot spot(Container container) {
    return container
        .features()
        .setting()
        .map(
            features ->
                features
                    .property("nesting")
                    .map(features::spot)
                    .orElseGet(() -> features.missing("nesting")))
        .orElseGet(() -> container.absent("features"));
  }

  private static Remedy remedy(Container container) {
    String note = "takes effect when the container is restarted";
    return container
        .features()
        .setting()
        .map(features -> Remedy.setProperty(container, features, "nesting", "1", note))
        .orElseGet(() -> Remedy.set(container, "features", "nesting=1", note));
  }
}
