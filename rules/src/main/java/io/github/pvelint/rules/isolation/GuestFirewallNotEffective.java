package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Firewall;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.NetworkDevice;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Spot;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Guests whose firewall is off at one of its three switches. */
final class GuestFirewallNotEffective implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "guest-firewall-not-effective",
              Category.ISOLATION,
              Severity.NOTE,
              "Proxmox's firewall does not filter the guest's traffic")
          .anyGuest()
          .needs(Need.FIREWALL)
          .security("3.1")
          .precision(Precision.MEDIUM)
          .offByDefault()
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Rules in `firewall/VMID.fw` act only if three switches are on: the cluster's, the guest's,
            and `firewall=1` on the network device. With one of them off, the rules are shown and do
            nothing.
            """)
        .detection(
            """
            `enable` in `[OPTIONS]` of cluster.fw is off or absent; or that of the guest's own
            file; or a `netN` without `firewall=1`. One finding a guest, which names all that is off.
            Silent for guests without network devices, for devices with `link_down=1` and for
            templates. Off by default, since many filter elsewhere.
            """)
        .remediation(
            """
            Write the rules first, the one for your own access among them; then switch on the cluster,
            the guest and the device. Each can cut connections.
            """)
        .waiver("The guest filters by itself, or a firewall before it does.")
        .bad(
            """
            ==> lxc/101.conf <==
            hostname: web
            net0: name=eth0,bridge=vmbr0,ip=dhcp
            ostype: debian
            unprivileged: 1
            ==> firewall/101.fw <==
            [OPTIONS]
            enable: 1
            ==> firewall/cluster.fw <==
            [OPTIONS]
            enable: 1
            """)
        .good(
            """
            ==> lxc/101.conf <==
            hostname: web
            net0: name=eth0,bridge=vmbr0,firewall=1,ip=dhcp
            ostype: debian
            unprivileged: 1
            ==> firewall/101.fw <==
            [OPTIONS]
            enable: 1
            ==> firewall/cluster.fw <==
            [OPTIONS]
            enable: 1
            """)
        .guidance(Guidance.G7)
        .manual(
            "VM and container configuration",
            "chapter-pve-firewall.html#pve_firewall_vm_container_configuration")
        .build();
  }

  @Override
  public boolean appliesTo(Guest guest) {
    return !guest.isTemplate();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    List<NetworkDevice> devices =
        guest.networkDevices().stream().filter(device -> !device.isLinkDown()).toList();
    if (!devices.isEmpty()) {
      cluster.firewall().ifPresent(firewall -> check(guest, devices, firewall, findings));
    }
  }

  private static void check(
      Guest guest, List<NetworkDevice> devices, Firewall firewall, Findings findings) {
    List<NetworkDevice> open = devices.stream().filter(device -> !device.isFirewalled()).toList();
    List<String> off = new ArrayList<>();
    open.forEach(device -> off.add(device.key()));
    if (!firewall.isOn(guest.vmid())) {
      off.add("firewall/" + guest.vmid() + ".fw");
    }
    if (!firewall.isOn()) {
      off.add("firewall/cluster.fw");
    }
    if (!off.isEmpty()) {
      Spot spot = open.isEmpty() ? guest.spot() : spot(open.get(0).setting());
      findings.add(finding(guest, firewall, spot, off));
    }
  }

  private static Spot spot(Setting device) {
    return device
        .property("firewall")
        .map(device::spot)
        .orElseGet(() -> device.missing("firewall"));
  }

  private static Finding finding(Guest guest, Firewall firewall, Spot spot, List<String> off) {
    Finding finding =
        Finding.at(
            spot,
            "the firewall of "
                + guest.label()
                + " is without effect: off in "
                + String.join(", ", off));
    for (Firewall.Switch file :
        Stream.concat(
                Optional.ofNullable(firewall.guests().get(guest.vmid())).stream(),
                firewall.cluster().stream())
            .filter(file -> !file.isOn())
            .toList()) {
      finding = finding.with(file.at(), "off here");
    }
    return finding.remedy(
        Remedy.advice("write the rules first, then switch on what is off: it can cut connections"));
  }
}
