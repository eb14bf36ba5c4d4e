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
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.List;
import java.util.stream.Collectors;

/** Two guests with one number. */
final class DuplicateVmid implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "duplicate-vmid",
              Category.HYGIENE,
              Severity.ERROR,
              "Two guests of the cluster have the same number")
          .anyGuest()
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
            A number belongs to one guest of a cluster, container or VM alike. Commands, backups,
            HA, replication and firewall files know guests by number alone, and so do the names of
            volumes: with two of them, the one's backup or removal takes the other's disks.
            A running cluster does not let that happen. A copied file, a node put back into
            the cluster after it was replaced, or two repositories merged into one do.
            """)
        .detection(
            """
            Two files of one cluster with the same VMID: below two nodes, or one in `lxc/` and one
            in `qemu-server/`. The links `/etc/pve/lxc` and `/etc/pve/qemu-server` do not make a
            guest count twice. Files in unrelated folders are not compared.
            """)
        .remediation(
            """
            Find out which of the two is real: on its node its volumes exist. Remove the other file
            if it is a leftover, or restore that guest from a backup under a free number.
            """)
        .waiver("The files are kept for the record, and no node will ever load both.")
        .bad(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1
            ==> nodes/pve2/qemu-server/101.conf <==
            name: mail
            """)
        .good(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1
            ==> nodes/pve2/qemu-server/102.conf <==
            name: mail
            """)
        .guidance(Guidance.G12)
        .manual("next VMID range", "chapter-pvecm.html#pvecm_next_id_range")
        .build();
  }

  @Override
  public boolean appliesTo(Guest guest) {
    return guest.vmid() != 0;
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    if (guest.isNextStart()) {
      return;
    }
    for (Claim claim : Claim.of(guest, Claim.Kind.NUMBER)) {
      List<Claim> rivals = cluster.claims().rivals(claim);
      if (!rivals.isEmpty()) {
        findings.add(finding(claim, rivals));
      }
    }
  }

  private static Finding finding(Claim claim, List<Claim> rivals) {
    String others =
        rivals.stream()
            .map(rival -> rival.guest().label() + at(rival.guest()))
            .collect(Collectors.joining(", "));
    return Rivals.finding(
            claim,
            rivals,
            claim.guest().label() + at(claim.guest()) + " has the number of " + others)
        .remedy(
            Remedy.advice(
                "remove the file that is a leftover, or restore one of the guests under a free"
                    + " number; look first which of them owns the volumes"));
  }

  private static String at(Guest guest) {
    return guest.node().map(node -> " on " + node).orElse("");
  }
}
