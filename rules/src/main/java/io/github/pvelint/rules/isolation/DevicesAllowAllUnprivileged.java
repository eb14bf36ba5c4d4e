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

/** The same in unprivileged containers, where it changes nothing. */
final class DevicesAllowAllUnprivileged implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "devices-allow-all-unprivileged",
              Category.ISOLATION,
              Severity.NOTE,
              "An unprivileged container has a rule that allows every device")
          .container()
          .security("3.0")
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
            Proxmox allows unprivileged containers all devices in control groups anyway: what keeps them
            out is that they can make no nodes and that the host's nodes belong to others. The line does
            nothing, and becomes dangerous when the container is restored as a privileged one.
            """)
        .detection(
            """
            The container is unprivileged, and a `devices.allow` line says `a`, `b *:*` or `c *:*` with read
            or write access, without a later `deny` of `a`.
            """)
        .remediation("Remove the line; nothing changes.")
        .waiver("Never needed.")
        .bad(
            """
            hostname: k3s
            lxc.cgroup2.devices.allow: a
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            dev0: /dev/net/tun
            hostname: k3s
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G5)
        .manual("security considerations", "chapter-pct.html#_security_considerations")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    if (container.isPrivileged()) {
      return;
    }
    for (Setting line : AllDevices.allowedBy(container)) {
      findings.add(
          Finding.at(
                  line.spot(),
                  "this rule for every device does nothing as long as "
                      + container.label()
                      + " is unprivileged")
              .remedy(AllDevices.remedy(line)));
    }
  }
}
