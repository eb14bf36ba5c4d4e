package io.github.pvelint.rules.hygiene;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Datacenter;
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

/** Guests with a number that the cluster would not have given them. */
final class VmidOutsideNextId implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "vmid-outside-next-id",
              Category.HYGIENE,
              Severity.NOTE,
              "The guest's number is outside of the cluster's range")
          .anyGuest()
          .needs(Need.DATACENTER)
          .precision(Precision.MEDIUM)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            `next-id` in datacenter.cfg is the range from which Proxmox suggests numbers, so that
            clusters that share a backup server or move guests between them do not use the same ones. It
            is a suggestion: a number typed in by hand may lie elsewhere, and may then be another
            cluster's.
            """)
        .detection(
            """
            `next-id` is in datacenter.cfg, and the guest's number is below `lower` (100 if absent)
            or not below `upper` (1000000 if absent). Templates are left alone, they often have high
            numbers on purpose.
            """)
        .remediation(
            """
            Nothing, if no other cluster uses the number. Else back the guest up and restore it under
            a number of the range.
            """)
        .waiver("The guest is older than the range, or its number says what it is.")
        .bad(
            """
            ==> lxc/101.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1
            ==> datacenter.cfg <==
            next-id: lower=2000,upper=3000
            """)
        .good(
            """
            ==> lxc/2001.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1
            ==> datacenter.cfg <==
            next-id: lower=2000,upper=3000
            """)
        .guidance(Guidance.G14)
        .manual("next VMID range", "chapter-pvecm.html#pvecm_next_id_range")
        .build();
  }

  @Override
  public boolean appliesTo(Guest guest) {
    return guest.vmid() != 0 && !guest.isTemplate();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    if (!guest.isNextStart() && cluster.datacenter().isPresent()) {
      check(guest, cluster.datacenter().get(), findings);
    }
  }

  private static void check(Guest guest, Datacenter datacenter, Findings findings) {
    int lower = datacenter.nextIdLower();
    int upper = datacenter.nextIdUpper();
    boolean isOutside = guest.vmid() < lower || guest.vmid() >= upper;
    if (isOutside && datacenter.option("next-id").isPresent()) {
      findings.add(
          Finding.at(
                  guest.spot(),
                  guest.label() + " is outside of the range from " + lower + " to " + (upper - 1))
              .with(datacenter.spot("next-id").slice(), "the range")
              .remedy(Remedy.advice("see that no other cluster uses the number")));
    }
  }
}
