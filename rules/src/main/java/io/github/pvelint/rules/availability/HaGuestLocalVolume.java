package io.github.pvelint.rules.availability;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Disk;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Spot;
import io.github.pvelint.model.Vm;
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

/** HA guests whose data a failing node takes along. */
final class HaGuestLocalVolume implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "ha-guest-local-volume",
              Category.AVAILABILITY,
              Severity.ERROR,
              "A volume of an HA guest is on one node only")
          .anyGuest()
          .needs(Need.NODES, Need.HA, Need.STORAGES)
          .supersedesAt("local-disk-slows-migration", "path-disk-not-shared")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            When a node fails the HA manager moves the guest's config to another node and starts it
            there. It copies nothing: a volume on local storage stays on the dead node, the start
            fails, and high availability was an illusion.
            """)
        .detection(
            """
            A guest that HA looks after (state started or stopped) and that may run on more than one
            node: its volumes, EFI disk and TPM state included and CD images left out, on storages
            that are not shared, and disks that are a path of the host without `shared=1`. ZFS
            volumes that enabled jobs replicate to all the other nodes on which it may run are
            `ha-guest-replicated-volume`; without replication.cfg that is unknown. Silent for
            templates.
            """)
        .remediation(
            """
            Put the volumes on shared storage (Ceph, NFS, iSCSI). Or replicate them (ZFS) to every
            node that may run the guest and accept to lose what was written since the last run. Or
            take the guest out of HA.
            """)
        .waiver(
            """
            Nothing but the restart on the same node is wanted from HA.
            """)
        .bad(
            """
            ==> ha/resources.cfg <==
            vm: 100
            	state started

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
            scsi0: local-lvm:vm-100-disk-0,size=32G
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .good(
            """
            ==> ha/resources.cfg <==
            vm: 100
            	state started

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
        .manual("HA requirements", "chapter-ha-manager.html#_requirements")
        .manual("storage replication", "chapter-pvesr.html#chapter_pvesr")
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
    for (StoredVolume volume : StoredVolume.of(guest, targets.cluster(), findings)) {
      if (volume.isLocal(findings)) {
        local(volume, targets, findings);
      }
    }
    if (guest instanceof Vm vm) {
      for (Disk disk : vm.disks()) {
        if (disk.isHostPath() && !disk.isCdrom() && !disk.isShared()) {
          Spot spot = disk.setting().spot().underlining(disk.setting().value(disk.file()));
          findings.add(finding(spot, disk.key() + " is a path of the host", targets));
        }
      }
    }
  }

  private static void local(StoredVolume volume, Targets targets, Findings findings) {
    if (volume.canReplicate() && targets.isUnknown()) {
      findings.unknown(volume.at(), "replication.cfg was not given");
    } else if (!volume.canReplicate() || !targets.missing().isEmpty()) {
      String where = targets.hasSome() && volume.canReplicate() ? targets.missingText() : "";
      findings.add(
          finding(volume.spot(), volume.label() + " is on local storage" + where, targets));
    }
  }

  private static Finding finding(Spot spot, String what, Targets targets) {
    return Finding.at(
            spot, what + ": HA cannot start " + targets.guest().label() + " on another node")
        .with(targets.resource().section().header(), "the HA resource")
        .remedy(
            Remedy.advice(
                "move it to shared storage, replicate it to every node that may run the guest (ZFS), or"
                    + " take the guest out of HA"));
  }
}
