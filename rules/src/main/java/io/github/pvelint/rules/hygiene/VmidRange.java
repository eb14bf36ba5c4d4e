package io.github.pvelint.rules.hygiene;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Guests with a number that Proxmox keeps for itself. */
final class VmidRange implements GuestRule {
  /** The least number that the API takes (PVE::JSONSchema, {@code pve-vmid}). */
  private static final int LEAST = 100;

  private static final RuleInfo INFO =
      RuleInfo.of("vmid-range", Category.HYGIENE, Severity.ERROR, "The guest's number is below 100")
          .anyGuest()
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Proxmox VE keeps the numbers below 100 for itself. Its API and its commands refuse them:
            a guest with such a number can be neither started nor stopped, backed up nor removed
            through them.
            """)
        .detection("A file whose name is `VMID.conf` with a number from 1 to 99.")
        .remediation(
            """
            Give the guest a number from 100 on. Its volumes carry the number in their names: rename
            them, too, or restore the guest from a backup under a new number.
            """)
        .waiver("Never: Proxmox VE cannot manage the guest.")
        .bad(
            """
            ==> lxc/99.conf <==
            hostname: web
            ostype: debian
            """)
        .good(
            """
            ==> lxc/100.conf <==
            hostname: web
            ostype: debian
            """)
        .guidance(Guidance.G14)
        .manual("next VMID range", "chapter-pvecm.html#pvecm_next_id_range")
        .build();
  }

  @Override
  public boolean appliesTo(Guest guest) {
    return guest.vmid() != 0;
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    if (guest.vmid() < LEAST && !guest.isNextStart()) {
      findings.add(
          Finding.at(
                  guest.spot(),
                  "number " + guest.vmid() + " is below 100: Proxmox's API and commands refuse it")
              .remedy(
                  Remedy.advice(
                      "give the guest a number from 100 on, and rename its volumes with it")));
    }
  }
}
