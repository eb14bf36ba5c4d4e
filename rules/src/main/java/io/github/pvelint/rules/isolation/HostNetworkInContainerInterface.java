package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.Setting;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.Set;

/** Containers on an interface of the host, past its bridges. */
final class HostNetworkInContainerInterface implements ContainerRule {
  private static final Set<String> TYPES = Set.of("phys", "macvlan", "ipvlan", "vlan");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "host-network-in-container-interface",
              Category.ISOLATION,
              Severity.NOTE,
              "The container is on an interface of the host, past bridges and firewall")
          .container()
          .security("2.5")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Type `phys` moves an interface of the host into the container, where the host no longer has it;
            `macvlan`, `ipvlan` and `vlan` put the container onto one directly. Proxmox knows nothing of it: its
            firewall, rate limits and VLAN tags do not apply, and the interface has to be there on every node.
            """)
        .detection(
            """
            A raw `lxc.net.N.type` line says `phys`, `macvlan`, `ipvlan` or `vlan`.
            """)
        .remediation(
            """
            Use a device on a bridge (`netN`), with its `tag=` and `firewall=1`, where that does.
            """)
        .waiver(
            """
            The workload needs the interface itself, for speed or for what it speaks on it.
            """)
        .bad(
            """
            hostname: probe
            lxc.net.0.type: phys
            lxc.net.0.link: enp3s0
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: probe
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
      if (TYPES.contains(line.value())) {
        findings.add(
            line.spot(),
            container.label()
                + " is on an interface of the host ("
                + line.value()
                + "), past bridges and firewall");
      }
    }
  }
}
