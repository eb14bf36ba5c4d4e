package io.github.pvelint.rules.availability;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.MountPoint;
import io.github.pvelint.model.Place;
import io.github.pvelint.model.ReplicationJob;
import io.github.pvelint.model.Setting;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.StoredVolume;
import io.github.pvelint.syntax.Slice;
import java.util.Optional;

/** Volumes that replication cannot copy. */
final class ReplicationJobFails implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "replication-job-fails",
              Category.AVAILABILITY,
              Severity.ERROR,
              "A volume makes the replication job of the guest fail")
          .anyGuest()
          .needs(Need.REPLICATION, Need.STORAGES)
          .fix(Fix.NEVER)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A replication job copies all local volumes of its guest or none. It works with ZFS
            alone: a volume on another local storage, or a bind mount of a container, makes the
            whole job fail at each run, and the copies on the other node grow old unnoticed.
            """)
        .detection(
            """
            A guest with a replication job that is neither disabled nor marked for removal: volumes
            on storages that are not shared and not ZFS (storage.cfg), and of a container bind and
            device mounts, unless they say `replicate=0`. Of a container snapshots count as well. CD
            drives and unknown storages are left out.
            """)
        .remediation(
            """
            Move the volume to the ZFS storage, or leave it out of replication with `replicate=0`:
            the other node then does not have it.
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

            ==> nodes/pve1/qemu-server/100.conf <==
            name: db
            scsi0: tank:vm-100-disk-0,size=32G
            scsi1: local-lvm:vm-100-disk-1,size=8G
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

            ==> nodes/pve1/qemu-server/100.conf <==
            name: db
            scsi0: tank:vm-100-disk-0,size=32G
            scsi1: local-lvm:vm-100-disk-1,replicate=0,size=8G
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .guidance(Guidance.G9)
        .manual("storage replication", "chapter-pvesr.html#chapter_pvesr")
        .manual(
            "replication of mount points",
            "chapter-pct.html#_replication_of_containers_mount_points")
        .build();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    Optional<ReplicationJob> job = working(guest, cluster);
    if (job.isEmpty()) {
      return;
    }
    judge(guest, job.get(), cluster, findings);
    if (guest instanceof Container && !guest.isNextStart()) {
      for (Guest snapshot : guest.snapshots()) {
        judge(snapshot, job.get(), cluster, findings);
      }
    }
  }

  private static Optional<ReplicationJob> working(Guest guest, Cluster cluster) {
    for (ReplicationJob job : cluster.replication().orElseThrow().of(guest)) {
      if (job.isEnabled() && job.removal().isEmpty()) {
        return Optional.of(job);
      }
    }
    return Optional.empty();
  }

  private static void judge(Guest guest, ReplicationJob job, Cluster cluster, Findings findings) {
    for (StoredVolume volume : StoredVolume.of(guest, cluster, findings)) {
      boolean isFit = StoredVolume.isLeftOut(volume.setting()) || volume.canReplicate();
      if (!isFit && volume.isLocal(findings)) {
        String what = volume.label() + " is local and not on ZFS";
        findings.add(finding(guest, volume.setting(), volume.at(), what, job));
      }
    }
    if (guest instanceof Container container) {
      for (MountPoint mount : container.mountPoints()) {
        if (mount.type() != MountPoint.Type.VOLUME && !StoredVolume.isLeftOut(mount.setting())) {
          String what = mount.key() + " is a path of the host";
          findings.add(
              finding(guest, mount.setting(), mount.setting().value(mount.source()), what, job));
        }
      }
    }
  }

  private static Finding finding(
      Guest guest, Setting setting, Slice at, String what, ReplicationJob job) {
    return Finding.at(
            setting.spot().underlining(at), what + ": " + job.label() + " fails at every run")
        .with(job.section().header(), "the replication job")
        .remedy(remedy(guest, setting));
  }

  /**
   * The firmware's and the TPM's disks have no {@code replicate}, and snapshots cannot be changed.
   */
  private static Remedy remedy(Guest guest, Setting setting) {
    boolean isFixed =
        guest.place().part() == Place.Part.SNAPSHOT
            || setting.key().equals("efidisk0")
            || setting.key().equals("tpmstate0");
    return isFixed
        ? Remedy.advice("move the volume to the ZFS storage, or delete the snapshot that holds it")
        : Remedy.setProperty(
            guest, setting, "replicate", "0", "the other node then does not have it");
  }
}
