package io.github.pvelint.rules.availability;

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
import io.github.pvelint.rule.StoredVolume;
import java.util.Optional;

/** HA guests that live on replicated volumes. */
final class HaGuestReplicatedVolume implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "ha-guest-replicated-volume",
              Category.AVAILABILITY,
              Severity.NOTE,
              "After a failover the HA guest has lost what was not replicated yet")
          .anyGuest()
          .needs(Need.NODES, Need.HA, Need.STORAGES, Need.REPLICATION)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            With replicated ZFS volumes the guest starts on another node with the state of the last
            replication. What was written since, up to a quarter of an hour by default, is lost. For
            a database or a mail server that may be worse than a longer outage.
            """)
        .detection(
            """
            A guest that HA looks after and that may run on more than one node: its ZFS volumes that
            enabled replication jobs copy to all the other nodes on which it may run. One finding
            for each guest. Silent for templates.
            """)
        .remediation(
            """
            Shorten the schedule of the job to what you can afford to lose, or use shared storage.
            """)
        .waiver(
            """
            That loss has been thought through and accepted.
            """)
        .bad(
            """
            ==> ha/resources.cfg <==
            vm: 100
            	state started

            ==> storage.cfg <==
            zfspool: tank
            	pool tank
            	content images,rootdir

            ==> replication.cfg <==
            local: 100-0
            	target pve2

            ==> nodes/pve1/qemu-server/100.conf <==
            name: db
            scsi0: tank:vm-100-disk-0,size=32G
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .good(
            """
            ==> ha/resources.cfg <==
            vm: 100
            	state started

            ==> replication.cfg <==
            local: 199-0
            	target pve1

            ==> storage.cfg <==
            dir: local
            	path /var/lib/vz
            	content iso,vztmpl,backup,snippets

            lvmthin: local-lvm
            	vgname pve
            	thinpool data
            	content images,rootdir

            nfs: nas
            	server nas.example.org
            	export /export/guests
            	content images,rootdir,iso,snippets

            ==> nodes/pve1/qemu-server/100.conf <==
            name: db
            scsi0: nas:100/vm-100-disk-0.qcow2,size=32G
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .guidance(Guidance.G9, Guidance.G10)
        .manual("storage replication", "chapter-pvesr.html#chapter_pvesr")
        .manual("HA requirements", "chapter-ha-manager.html#_requirements")
        .build();
  }

  @Override
  public boolean appliesTo(Guest guest) {
    return !guest.isTemplate();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    Optional<Targets> targets = Targets.of(guest, cluster);
    if (targets.isPresent()) {
      judge(targets.get(), findings);
    }
  }

  private static void judge(Targets targets, Findings findings) {
    Guest guest = targets.guest();
    if (!targets.missing().isEmpty()) {
      return;
    }
    for (StoredVolume volume : StoredVolume.of(guest, targets.cluster(), findings)) {
      if (volume.canReplicate() && volume.isLocal(findings)) {
        findings.add(
            Finding.at(
                    volume.spot(),
                    "HA starts "
                        + guest.label()
                        + " elsewhere without what was written since the last replication")
                .with(targets.resource().section().header(), "the HA resource")
                .remedy(
                    Remedy.advice(
                        "replicate as often as the loss demands, or move the volumes to shared"
                            + " storage")));
        return;
      }
    }
  }
}
