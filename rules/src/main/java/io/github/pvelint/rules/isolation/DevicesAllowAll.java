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
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Privileged containers that may open every device of the host. */
final class DevicesAllowAll implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "devices-allow-all",
              Category.ISOLATION,
              Severity.ERROR,
              "A privileged container may open every device of the host")
          .container()
          .security("9.2")
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
            Control groups are what keeps a privileged container's root from the host's disks, memory
            and hardware. A rule for all devices lifts that: root in the container can make a node for
            the host's disk and read or write all of it, the host's system and all other guests included.
            """)
        .detection(
            """
            The container is privileged, and an `lxc.cgroup2.devices.allow` line (or `lxc.cgroup.`, for
            hosts with control groups v1) says `a`, `b *:*` or `c *:*` with read or write access. A later
            `deny` of `a` takes it back. Silent for `m` alone, with which nodes can be made but not opened.
            """)
        .remediation(
            """
            Remove the line and give the container the devices it needs: `dev0: /dev/ttyUSB0` since
            Proxmox VE 8.2, else one rule a device (`c 188:0 rw`).
            """)
        .waiver("Hardly ever: such a container has to be trusted like the host itself.")
        .bad(
            """
            hostname: k3s
            lxc.cgroup2.devices.allow: a
            ostype: debian
            """)
        .good(
            """
            hostname: k3s
            lxc.cgroup2.devices.allow: c 10:200 rwm
            ostype: debian
            """)
        .guidance(Guidance.G5, Guidance.G6)
        .manual("security considerations", "chapter-pct.html#_security_considerations")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    if (!container.isPrivileged()) {
      return;
    }
    for (Setting line : AllDevices.allowedBy(container)) {
      findings.add(
          Finding.at(
                  line.spot(),
                  container.label() + " is privileged and may open every device of the host")
              .remedy(AllDevices.remedy(line)));
    }
  }
}
