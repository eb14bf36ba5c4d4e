package io.github.pvelint.rules.hygiene;

import io.github.pvelint.model.Claim;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.List;

/** Two guests with one fixed address in one network. */
final class DuplicateStaticIp implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "duplicate-static-ip",
              Category.HYGIENE,
              Severity.WARNING,
              "Two guests have the same fixed IP address in one network")
          .anyGuest()
          .precision(Precision.MEDIUM)
          .needs(Need.ONE_TIME)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            When both run, each answers for the address in turn, and connections end at the wrong
            one. The second to start may also refuse to bring its interface up. Mostly one config is
            a copy of the other.
            """)
        .detection(
            """
            The same IPv4 or IPv6 address, whatever its prefix length, in `ip=` or `ip6=` of a
            container's `netN` or of a VM's `ipconfigN`, on the same bridge and VLAN, in two guests of
            a cluster or twice in one. A VM counts only if it has a cloud-init drive, since nothing
            reads `ipconfigN` without one. IPv6 addresses are compared as they are written, but for the
            case of letters. Silent for `dhcp`, `auto` and `manual`, for templates and for devices
            with `link_down=1`.
            """)
        .remediation("Give one of them a free address, and let the names in DNS follow.")
        .waiver(
            """
            One is the cold stand-in of the other and they never run together, or the bridges of
            the two nodes are not connected: each node has a network of its own behind NAT.
            """)
        .bad(
            """
            ==> lxc/101.conf <==
            hostname: web1
            net0: name=eth0,bridge=vmbr0,ip=192.0.2.10/24
            ostype: debian
            unprivileged: 1
            ==> lxc/102.conf <==
            hostname: web2
            net0: name=eth0,bridge=vmbr0,ip=192.0.2.10/24
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            ==> lxc/101.conf <==
            hostname: web1
            net0: name=eth0,bridge=vmbr0,ip=192.0.2.10/24
            ostype: debian
            unprivileged: 1
            ==> lxc/102.conf <==
            hostname: web2
            net0: name=eth0,bridge=vmbr0,ip=192.0.2.11/24
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G14)
        .manual("container options", "chapter-pct.html#pct_options")
        .manual("cloud-init", "chapter-qm.html#qm_cloud_init")
        .build();
  }

  @Override
  public boolean appliesTo(Guest guest) {
    return guest.vmid() != 0;
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    for (Claim claim : Claim.of(guest, Claim.Kind.IP_ADDRESS)) {
      List<Claim> rivals = cluster.claims().rivals(claim);
      if (!rivals.isEmpty()) {
        findings.add(finding(claim, rivals));
      }
    }
  }

  private static Finding finding(Claim claim, List<Claim> rivals) {
    return Rivals.finding(
            claim,
            rivals,
            claim.guest().label()
                + " has the fixed address "
                + claim.thing().name()
                + " on "
                + claim.thing().network()
                + " in common with "
                + Rivals.named(claim, rivals))
        .remedy(Remedy.advice("give one of them a free address"));
  }
}
