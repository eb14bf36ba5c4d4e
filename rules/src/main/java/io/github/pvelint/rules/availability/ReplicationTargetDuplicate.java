package io.github.pvelint.rules.availability;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Place;
import io.github.pvelint.model.Replication;
import io.github.pvelint.model.ReplicationJob;
import io.github.pvelint.model.Spot;
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

/** Replication jobs that Proxmox drops, since another one has their target. */
final class ReplicationTargetDuplicate implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "replication-target-duplicate",
              Category.AVAILABILITY,
              Severity.WARNING,
              "A second replication job copies the guest to the same node")
          .anyGuest()
          .needs(Need.REPLICATION)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            There is one replication job for a guest and a target. Proxmox VE drops a second one
            when it reads replication.cfg: its schedule and its rate do not count, and the next
            change of any replication job writes the file without it.
            """)
        .detection(
            """
            Replication jobs of the guest with a `target` that an earlier job of the same guest
            has. The first one counts, also if it is disabled.
            """)
        .remediation(
            """
            Keep the one whose schedule is meant, and remove the other (`pvesr delete`).
            """)
        .waiver("None: the second job does nothing.")
        .bad(
            """
            ==> replication.cfg <==
            local: 100-0
            	target pve2

            local: 100-1
            	target pve2
            	schedule */5

            ==> nodes/pve1/qemu-server/100.conf <==
            name: db
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .good(
            """
            ==> replication.cfg <==
            local: 100-0
            	target pve2
            	schedule */5

            ==> nodes/pve1/qemu-server/100.conf <==
            name: db
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .guidance(Guidance.G9)
        .manual("storage replication", "chapter-pvesr.html#chapter_pvesr")
        .build();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    Replication replication = cluster.replication().orElseThrow();
    for (ReplicationJob job : replication.dropped(guest)) {
      replication
          .find(guest, job.target())
          .ifPresent(first -> findings.add(finding(guest, job, first)));
    }
  }

  private static Finding finding(Guest guest, ReplicationJob job, ReplicationJob first) {
    Spot spot = job.spot("target");
    return Finding.at(
            new Spot(spot.slice(), Place.CURRENT, "target", "", job.id(), spot.value()),
            "Proxmox drops "
                + job.label()
                + ": "
                + first.id()
                + " copies "
                + guest.label()
                + " to "
                + job.target()
                + " already")
        .with(first.spot("target").slice(), "this one counts")
        .with(guest.anchor(), "the guest")
        .remedy(
            Remedy.advice(
                "remove one of them; what is to change in " + first.id() + ", change there"));
  }
}
