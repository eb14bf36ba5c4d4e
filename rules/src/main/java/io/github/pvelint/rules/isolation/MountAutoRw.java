package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Privileged containers that may write to the kernel's own file systems. */
final class MountAutoRw implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "mount-auto-rw",
              Category.ISOLATION,
              Severity.ERROR,
              "A privileged container may write to the host's /proc, /sys or control groups")
          .container()
          .security("9.0")
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
            LXC mounts `/proc`, `/sys` and the control groups with the dangerous parts read-only. With `rw` root
            in a privileged container can write to all of it: `/proc/sysrq-trigger` restarts the host,
            `/proc/sys/kernel/core_pattern` and `uevent_helper` make the host run a program of the container's.
            """)
        .detection(
            """
            The container is privileged, and after all `lxc.mount.auto` lines in their order (an empty one
            resets, a later word for the same file system wins) `proc`, `sys`, `cgroup` or `cgroup-full` is
            `rw`. `force_rw_sys` does nothing in a privileged container.
            """)
        .remediation("Remove the line: LXC's default, `mixed`, is then in force.")
        .waiver("Hardly ever: such a container has to be trusted like the host itself.")
        .bad(
            """
            hostname: k3s
            lxc.mount.auto: proc:rw sys:rw
            ostype: debian
            """)
        .good(
            """
            hostname: k3s
            lxc.mount.auto: proc:mixed sys:mixed cgroup:mixed
            ostype: debian
            """)
        .guidance(Guidance.G1, Guidance.G5)
        .manual("security considerations", "chapter-pct.html#_security_considerations")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    if (container.isPrivileged()) {
      WritableAutoMounts.addTo(
          findings, container, container.label() + " is privileged and may write to the host's ");
    }
  }
}
