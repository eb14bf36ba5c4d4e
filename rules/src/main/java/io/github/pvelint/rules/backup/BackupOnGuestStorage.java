package io.github.pvelint.rules.backup;

import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Storage;
import io.github.pvelint.model.Volume;
import io.github.pvelint.model.VolumeCoverage;
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
import java.util.List;
import java.util.Optional;

/** Guests whose backups lie beside their disks. */
final class BackupOnGuestStorage implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "backup-on-guest-storage",
              Category.BACKUP,
              Severity.WARNING,
              "All backups of a guest lie on the storage of its own disks")
          .anyGuest()
          .needs(Need.BACKUP_JOBS, Need.STORAGES)
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
            When the storage is lost, guest and backups are lost together: exactly the case that
            backups are made for. They also share the space, so that a night of backups can stop
            the guests for want of it.
            """)
        .detection(
            """
            Every job that really takes the guest writes to the storage of one of its volumes: the
            same name, the same directory, the same NFS export or CIFS share, or RBD and CephFS of
            the same Ceph cluster. One job that goes elsewhere, or to a directory or a default
            that is not known, keeps the rule silent. Volumes that are in no backup do not count.
            That two storages lie on the same disk, as `local` and `local-lvm` usually do, cannot
            be seen.
            """)
        .remediation("Write the backups to another machine, or add a job that does.")
        .waiver("The backups are copied or synchronised away by other means.")
        .bad(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1
            rootfs: nas:101/vm-101-disk-0.raw,size=8G
            ==> jobs.cfg <==
            vzdump: nightly
            	schedule 02:30
            	storage nas
            	all 1
            ==> storage.cfg <==
            nfs: nas
            	server nas.example.org
            	export /srv/backup
            	content backup,rootdir,images
            """)
        .good(
            """
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            unprivileged: 1
            rootfs: local-lvm:vm-101-disk-0,size=8G
            ==> jobs.cfg <==
            vzdump: nightly
            	schedule 02:30
            	storage nas
            	all 1
            ==> storage.cfg <==
            nfs: nas
            	server nas.example.org
            	export /srv/backup
            	content backup,rootdir,images

            lvmthin: local-lvm
            	vgname pve
            	thinpool data
            """)
        .guidance(Guidance.G12)
        .manual("backup and restore", "chapter-vzdump.html#chapter_vzdump")
        .build();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    List<BackupJob> jobs = cluster.backupJobs().orElseThrow().covering(guest, cluster);
    if (jobs.isEmpty() || cluster.storages().isEmpty()) {
      return;
    }
    for (Volume volume : VolumeCoverage.included(guest)) {
      Optional<Storage> own = cluster.storages().get().find(volume.storage());
      if (own.isPresent() && areBeside(jobs, own.get(), cluster)) {
        findings.add(finding(guest, volume, jobs));
        return;
      }
    }
  }

  private static boolean areBeside(List<BackupJob> jobs, Storage own, Cluster cluster) {
    for (BackupJob job : jobs) {
      Optional<Storage> target = job.target(cluster);
      if (target.isEmpty() || !own.isSamePlaceAs(target.get())) {
        return false;
      }
    }
    return true;
  }

  private static Finding finding(Guest guest, Volume volume, List<BackupJob> jobs) {
    Finding finding =
        Finding.at(
            volume.setting().spot(),
            "storage "
                + volume.storage()
                + " has "
                + volume.setting().key()
                + " of "
                + guest.label()
                + " and all of its backups: they are lost together");
    for (BackupJob job : jobs) {
      finding = finding.with(job.spot("storage").slice(), job.label() + " writes there");
    }
    return finding.remedy(
        Remedy.advice(
            "add a job that writes to another machine, or change this one: "
                + JobCommand.set(jobs.get(0), "--storage STORAGE")));
  }
}
