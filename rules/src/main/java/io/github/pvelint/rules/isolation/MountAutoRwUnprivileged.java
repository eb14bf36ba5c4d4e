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

/** Unprivileged containers that may write to the kernel's own file systems. */
final class MountAutoRwUnprivileged implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "mount-auto-rw-unprivileged",
              Category.ISOLATION,
              Severity.WARNING,
              "An unprivileged container may write to /proc, /sys or control groups")
          .container()
          .security("5.0")
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
            In an unprivileged container most of `/proc` and `/sys` belongs to the host's root, so little of it
            can really be written to. What is left is still more than it needs, each kernel decides anew what that
            is, and `force_rw_sys` breaks the network of newer systemd.
            """)
        .detection(
            """
            The container is unprivileged, and `lxc.mount.auto` leaves `proc`, `sys`, `cgroup` or `cgroup-full`
            as `rw` (an empty line resets, a later word for the same file system wins), or the feature
            `force_rw_sys` is on.
            """)
        .remediation(
            """
            Remove the line or the feature, and see whether the workload misses it.
            """)
        .waiver(
            """
            The workload manages control groups or interfaces of its own namespace and was tried without.
            """)
        .bad(
            """
            hostname: k3s
            lxc.mount.auto: proc:rw sys:rw
            ostype: debian
            unprivileged: 1
            """)
        .bad(
            """
            features: force_rw_sys=1
            hostname: k3s
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: k3s
            lxc.mount.auto: sys:mixed
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G5)
        .manual("security considerations", "chapter-pct.html#_security_considerations")
        .manual("container options", "chapter-pct.html#pct_options")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    if (container.isPrivileged()) {
      return;
    }
    WritableAutoMounts.addTo(findings, container, container.label() + " may write to all of ");
    if (container.features().isOn("force_rw_sys")) {
      container.option("features").ifPresent(setting -> add(findings, container, setting));
    }
  }

  private static void add(Findings findings, Container container, Setting features) {
    features
        .property("force_rw_sys")
        .ifPresent(
            property ->
                findings.add(
                    Finding.at(
                            features.spot(property), container.label() + " may write to all of sys")
                        .remedy(
                            Remedy.dropProperty(
                                container,
                                features,
                                property,
                                "in force after a restart; /sys is then writable where the"
                                    + " container's own network is concerned"))));
  }
}
