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

/** Two network devices with one hardware address in one network. */
final class DuplicateMac implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "duplicate-mac",
              Category.HYGIENE,
              Severity.ERROR,
              "Two guests have the same MAC address in one network")
          .anyGuest()
          .precision(Precision.HIGH)
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
            A bridge sends a frame to the port where it last saw the address. With two guests of
            one address the traffic of both goes now to one, now to the other: connections hang, and
            what is meant for one guest reaches the other. DHCP gives both the same address. It
            comes from a config that was copied; cloning and restoring with *Unique* make a new
            address.
            """)
        .detection(
            """
            The same MAC address, in any case of letters, on two network devices of a cluster that
            are plugged in to the same bridge and VLAN (`bridge` and `tag`). Silent for templates,
            which never run, for devices with `link_down=1`, and where Proxmox is to make the
            address up.
            """)
        .remediation(
            """
            Give one of them another address: leave it out of the value when setting `netN`, and
            Proxmox makes one up. The guest sees a new network card, so names of interfaces, DHCP
            reservations and licences bound to the address may need care.
            """)
        .waiver(
            """
            One is the cold stand-in of the other and they never run together, or the bridges of
            the two nodes are not connected.
            """)
        .bad(
            """
            ==> qemu-server/101.conf <==
            name: web1
            net0: virtio=BC:24:11:00:00:01,bridge=vmbr0
            ==> qemu-server/102.conf <==
            name: web2
            net0: virtio=BC:24:11:00:00:01,bridge=vmbr0
            """)
        .good(
            """
            ==> qemu-server/101.conf <==
            name: web1
            net0: virtio=BC:24:11:00:00:01,bridge=vmbr0
            ==> qemu-server/102.conf <==
            name: web2
            net0: virtio=BC:24:11:00:00:02,bridge=vmbr0
            """)
        .guidance(Guidance.G14)
        .manual("network devices", "chapter-qm.html#qm_network_device")
        .build();
  }

  @Override
  public boolean appliesTo(Guest guest) {
    return guest.vmid() != 0;
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    for (Claim claim : Claim.of(guest, Claim.Kind.MAC_ADDRESS)) {
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
            claim.spot().key()
                + " of "
                + claim.guest().label()
                + " has the MAC address of "
                + Rivals.named(claim, rivals)
                + " on "
                + claim.thing().network())
        .remedy(
            Remedy.advice(
                "give one of them another address: set the device without one, and Proxmox makes it"
                    + " up"));
  }
}
