package io.github.pvelint.rules.availability;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.ReplicationJob;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ClusterRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.HashSet;
import java.util.Set;

/** Replication jobs without their guest. */
final class OrphanReplication implements ClusterRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "orphan-replication",
              Category.AVAILABILITY,
              Severity.WARNING,
              "A replication job has no guest")
          .needs(Need.ALL_GUESTS, Need.REPLICATION)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            The guest of the job does not exist. The job fails, or does nothing, and old copies stay
            on the target.
            """)
        .detection(
            """
            Each section of replication.cfg, held against all guests below `nodes/`.
            """)
        .remediation(
            """
            Remove the job (`pvesr delete 100-0`), and look for left-over volumes on the target.
            """)
        .waiver(
            """
            The guest is about to be restored under its number.
            """)
        .bad(
            """
            ==> replication.cfg <==
            local: 105-0
            	target pve2

            ==> nodes/pve1/qemu-server/100.conf <==
            name: web
            """)
        .good(
            """
            ==> replication.cfg <==
            local: 100-0
            	target pve2

            ==> nodes/pve1/qemu-server/100.conf <==
            name: web
            """)
        .guidance(Guidance.G9)
        .manual("storage replication", "chapter-pvesr.html#chapter_pvesr")
        .build();
  }

  @Override
  public void check(Cluster cluster, Findings findings) {
    Set<Integer> guests = new HashSet<>();
    for (Guest guest : cluster.guests()) {
      guests.add(guest.vmid());
    }
    for (ReplicationJob job : cluster.replication().orElseThrow().jobs()) {
      if (!guests.contains(job.vmid())) {
        findings.add(
            Finding.at(
                    job.spot(job.id()),
                    job.label() + " has no guest: there is no " + job.vmid() + " in the cluster")
                .remedy(
                    Remedy.advice(
                        "`pvesr delete "
                            + job.id()
                            + "`; left-over volumes on "
                            + job.target()
                            + " have to be removed by hand")));
      }
    }
  }
}
