package io.github.pvelint.rules.migration;

import io.github.pvelint.model.Answer;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
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
import java.util.ArrayList;
import java.util.List;

/** Snapshots that cannot be taken along. */
final class SnapshotsPinGuestToNode implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "snapshots-pin-guest-to-node",
              Category.MIGRATION,
              Severity.WARNING,
              "Snapshots on local storage keep the guest on its node")
          .anyGuest()
          .needs(Need.NODES, Need.STORAGES, Need.SNAPSHOTS)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Snapshots of volumes on shared storage do not matter for a migration. Those on local
            storage do: a running VM cannot take them along at all, a stopped one only from ZFS,
            Btrfs and plain qcow2 files, a container only from ZFS and Btrfs. Proxmox refuses the
            rest, often just when a node has to be emptied in a hurry.
            """)
        .detection(
            """
            A guest with snapshots that hold volumes of a storage that is not shared, in a cluster
            of more than one node. For a container only where the storage cannot send snapshots
            either. Silent for volumes that an enabled replication job copies (with ZFS), and for
            templates. One finding for each guest, at its first snapshot.
            """)
        .remediation(
            """
            Delete the snapshots that nobody will go back to, and keep states for longer as backups.
            """)
        .waiver(
            """
            The guest does not have to move as long as the snapshots are there.
            """)
        .bad(
            """
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

            [before]
            name: db
            scsi0: local-lvm:vm-100-disk-0,size=32G
            snaptime: 1780000000
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .good(
            """
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

            [before]
            name: db
            scsi0: nas:100/vm-100-disk-0.qcow2,size=32G
            snaptime: 1780000000
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .guidance(Guidance.G9, Guidance.G11)
        .manual("migration", "chapter-qm.html#qm_migration")
        .manual("migration of containers", "chapter-pct.html#pct_migration")
        .build();
  }

  @Override
  public boolean appliesTo(Guest guest) {
    return !guest.isTemplate();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    if (cluster.nodes().size() < 2 || guest.isNextStart()) {
      return;
    }
    for (Guest snapshot : guest.snapshots()) {
      List<StoredVolume> pinned = pinned(snapshot, cluster, findings);
      if (!pinned.isEmpty()) {
        findings.add(finding(guest, snapshot, pinned));
        return;
      }
    }
  }

  private static List<StoredVolume> pinned(Guest snapshot, Cluster cluster, Findings findings) {
    List<StoredVolume> pinned = new ArrayList<>();
    for (StoredVolume volume : StoredVolume.of(snapshot, cluster, findings)) {
      boolean stays = snapshot instanceof Vm || !travels(snapshot, volume);
      if (stays && volume.isLocal(findings) && !volume.isReplicated(snapshot, cluster)) {
        pinned.add(volume);
      }
    }
    return pinned;
  }

  /** Whether a stopped guest can take the volume's snapshots along. */
  private static boolean travels(Guest guest, StoredVolume volume) {
    return volume.storage().canMigrateSnapshots(volume.volume(), guest.kind()) == Answer.YES;
  }

  private static Finding finding(Guest guest, Guest snapshot, List<StoredVolume> pinned) {
    boolean offline = pinned.stream().allMatch(volume -> travels(guest, volume));
    Finding finding =
        Finding.at(
            guest.spot().underlining(snapshot.anchor()),
            guest.label()
                + (offline ? " cannot be migrated while it runs: " : " cannot be migrated: ")
                + "its snapshots are on local storage");
    for (StoredVolume volume : pinned) {
      finding = finding.with(volume.at(), "on " + volume.storage().id());
    }
    return finding.remedy(
        Remedy.advice(
            "delete the snapshots before it is to move; that destroys the states they keep"));
  }
}
