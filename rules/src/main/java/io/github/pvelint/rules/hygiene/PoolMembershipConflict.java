package io.github.pvelint.rules.hygiene;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Place;
import io.github.pvelint.model.Pools;
import io.github.pvelint.model.SectionConfigComplaint;
import io.github.pvelint.model.Spot;
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
import io.github.pvelint.syntax.Slice;

/** Guests that two pools want. */
final class PoolMembershipConflict implements ClusterRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "pool-membership-conflict",
              Category.HYGIENE,
              Severity.WARNING,
              "A guest is listed in two pools, and only the first has it")
          .needs(Need.POOLS)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A guest is in one pool at most. When user.cfg lists it in a second one, Proxmox takes the
            first line and ignores the other. A backup job for the second pool then leaves the guest
            out, and the permissions given on that pool do not reach it.
            """)
        .detection(
            "A VMID in a `pool:` line of user.cfg that an earlier `pool:` line lists already.")
        .remediation(
            """
            Decide where the guest belongs, and remove its number from the other line: *Datacenter >
            Permissions > Pools*, or `pvesh set /pools/POOL --vms VMID --delete 1`.
            """)
        .waiver("Never: the second entry has no effect.")
        .bad(
            """
            ==> lxc/101.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1
            ==> user.cfg <==
            pool:prod::101,102::
            pool:web::101::
            """)
        .good(
            """
            ==> lxc/101.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1
            ==> user.cfg <==
            pool:prod::102::
            pool:web::101::
            """)
        .guidance(Guidance.G12)
        .manual("resource pools", "chapter-pveum.html#pveum_pools")
        .build();
  }

  @Override
  public void check(Cluster cluster, Findings findings) {
    if (cluster.pools().isPresent()) {
      check(cluster.pools().get(), findings);
    }
  }

  private static void check(Pools pools, Findings findings) {
    for (SectionConfigComplaint complaint : pools.complaints()) {
      if (complaint.reason() == SectionConfigComplaint.Reason.DUPLICATE_MEMBER) {
        findings.add(finding(pools, complaint.at()));
      }
    }
  }

  private static Finding finding(Pools pools, Slice second) {
    String vmid = second.text();
    Pools.Member first = pools.members().get(Integer.parseInt(vmid));
    String pool = first == null ? "an earlier one" : first.pool();
    Finding finding =
        Finding.at(
                new Spot(second, Place.CURRENT, "pool", "", vmid, vmid),
                "guest " + vmid + " is in pool " + pool + " already: Proxmox ignores this entry")
            .remedy(
                Remedy.advice("remove the number from the line of the pool it is not to be in"));
    return first == null ? finding : finding.with(first.at(), "this entry counts");
  }
}
