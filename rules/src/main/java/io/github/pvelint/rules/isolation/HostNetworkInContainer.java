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

/** Containers in the host's network namespace. */
final class HostNetworkInContainer implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "host-network-in-container",
              Category.ISOLATION,
              Severity.ERROR,
              "The container shares the host's network")
          .container()
          .security("8.5")
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
            With type `none` LXC makes no network namespace: the container has all interfaces of the host and its
            abstract sockets. Its root can change the host's addresses and firewall, listen on the host's ports,
            record all traffic, and a shutdown in the container can shut down the host.
            """)
        .detection(
            """
            A raw `lxc.net.N.type` line says `none`. Interfaces of the host that are moved into the container are
            `host-network-in-container-interface`.
            """)
        .remediation(
            """
            Remove the line and give the container a device on a bridge: `net0:
            name=eth0,bridge=vmbr0,ip=dhcp`.
            """)
        .waiver(
            """
            The container manages the host's network, and is as trusted as the host.
            """)
        .bad(
            """
            hostname: monitor
            lxc.net.0.type: none
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: monitor
            net0: name=eth0,bridge=vmbr0,hwaddr=BC:24:11:00:00:01,ip=dhcp,type=veth
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G5)
        .manual("security considerations", "chapter-pct.html#_security_considerations")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    for (Setting line : RawNetworks.types(container)) {
      if (line.value().equals("none")) {
        findings.add(
            Finding.at(line.spot(), container.label() + " shares the network of the host")
                .remedy(
                    Remedy.removeLine(
                        line,
                        "remove this line from the file, and give the container a device on a"
                            + " bridge (`net0: name=eth0,bridge=vmbr0,ip=dhcp`)")));
      }
    }
  }
}
