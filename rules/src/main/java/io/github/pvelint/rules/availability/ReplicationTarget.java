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
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.StoredVolume;
import java.util.Optional;

/** Replication jobs that lead nowhere. */
final class ReplicationTarget implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "replication-target",
              Category.AVAILABILITY,
              Severity.ERROR,
              "The replication job of the guest has no usable target")
          .anyGuest()
          .needs(Need.REPLICATION, Need.NODES)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A replication job copies the guest's volumes to a storage of the same name on another
            node. A target that is the guest's own node (it was moved by hand), that is no node of
            the cluster, or that does not have the storage, makes the job fail: there is no second
            copy.
            """)
        .detection(
            """
            Each replication job of the guest that is neither disabled nor marked for removal:
            `target` is the node of the guest or none of the folders below `nodes/`; or a ZFS
            storage of a volume that is to be copied is disabled or not on the target (storage.cfg,
            if it is there).
            """)
        .remediation(
            """
            Create the job anew with a node that has the storage (`pvesr create-local-job`).
            """)
        .waiver(
            """
            None that we know of: such a job never succeeds.
            """)
        .bad(
            """
            ==> replication.cfg <==
            local: 100-0
            	target pve2

            ==> storage.cfg <==
            lvmthin: local-lvm
            	vgname pve
            	thinpool data

            zfspool: tank
            	pool tank
            	content images,rootdir
            	nodes pve1

            ==> nodes/pve1/qemu-server/100.conf <==
            name: db
            scsi0: tank:vm-100-disk-0,size=32G
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .good(
            """
            ==> replication.cfg <==
            local: 100-0
            	target pve2

            ==> storage.cfg <==
            lvmthin: local-lvm
            	vgname pve
            	thinpool data

            zfspool: tank
            	pool tank
            	content images,rootdir
            	nodes pve1,pve2

            ==> nodes/pve1/qemu-server/100.conf <==
            name: db
            scsi0: tank:vm-100-disk-0,size=32G
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
      if (job.isEnabled() && job.removal().isEmpty()) {
        Optional<String> fault = fault(guest, job, cluster, findings);
        if (fault.isPresent()) {
          findings.add(finding(guest, job, fault.get()));
        }
      }
    }
  }

  private static Optional<String> fault(
      Guest guest, ReplicationJob job, Cluster cluster, Findings findings) {
    String target = job.target();
    if (guest.node().equals(Optional.of(target))) {
      return Optional.of(target + ", the node of the guest itself");
    }
    if (!cluster.nodes().contains(target)) {
      return Optional.of(target + ", which is no node of the cluster");
    }
    for (StoredVolume volume : StoredVolume.of(guest, cluster, findings)) {
      if (volume.canReplicate() && !volume.storage().isAvailableOn(target)) {
        return Optional.of(target + ", which does not have storage " + volume.storage().id());
      }
    }
    return Optional.empty();
  }

  private static Finding finding(Guest guest, ReplicationJob job, String fault) {
    Spot spot = job.spot("target");
    return Finding.at(
            new Spot(spot.slice(), Place.CURRENT, "target", "", job.id(), spot.value()),
            job.label() + " copies " + guest.label() + " to " + fault)
        .with(guest.anchor(), "the guest")
        .remedy(
            Remedy.advice(
                "`pvesr delete "
                    + job.id()
                    + "`, then `pvesr create-local-job` with a node that has the storage; the first"
                    + " run copies everything"));
  }
}
