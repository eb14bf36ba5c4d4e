package io.github.pvelint.rules.availability;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Place;
import io.github.pvelint.model.ReplicationJob;
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

/** Replication jobs that do not run. */
final class ReplicationTargetDisabled implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "replication-target-disabled",
              Category.AVAILABILITY,
              Severity.WARNING,
              "A replication job of the guest is switched off or about to be removed")
          .anyGuest()
          .needs(Need.REPLICATION)
          .precision(Precision.HIGH)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A disabled job leaves an old copy on the other node, which looks like a second copy and
            is none. A job marked for removal keeps the guest from migrating until it is gone; if
            the other node cannot be reached that never happens.
            """)
        .detection(
            """
            Replication jobs of the guest with `disable` or `remove_job`.
            """)
        .remediation(
            """
            Enable the job (`pvesr enable 100-0`), or remove it (`pvesr delete 100-0`).
            """)
        .waiver(
            """
            The job is off for a while, for maintenance of the other node.
            """)
        .bad(
            """
            ==> replication.cfg <==
            local: 100-0
            	target pve2
            	disable 1

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
    for (ReplicationJob job : cluster.replication().orElseThrow().of(guest)) {
      if (job.removal().isPresent()) {
        findings.add(finding(guest, job, "remove_job", " is marked for removal"));
      } else if (!job.isEnabled()) {
        findings.add(finding(guest, job, "disable", " is disabled"));
      }
    }
  }

  private static Finding finding(Guest guest, ReplicationJob job, String key, String what) {
    Spot spot = job.spot(key);
    return Finding.at(
            new Spot(spot.slice(), Place.CURRENT, key, "", job.id(), spot.value()),
            job.label() + what + ": " + job.target() + " gets no more copies of " + guest.label())
        .with(guest.anchor(), "the guest")
        .remedy(
            Remedy.advice("`pvesr enable " + job.id() + "`, or `pvesr delete " + job.id() + "`"));
  }
}
