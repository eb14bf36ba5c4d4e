package io.github.pvelint.rules.backup;

import io.github.pvelint.model.Answer;
import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.Storage;
import io.github.pvelint.model.Volume;
import io.github.pvelint.model.VolumeCoverage;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.schema.GuestKind;
import java.util.Optional;

/** Containers that stand still for their backup. */
final class CtSuspendFallback implements ContainerRule {

  private static final RuleInfo INFO =
      RuleInfo.of(
              "ct-suspend-fallback",
              Category.BACKUP,
              Severity.NOTE,
              "A backup job cannot use snapshots for a container, so it suspends it")
          .container()
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
            In snapshot mode vzdump takes a snapshot and copies from it. Where the storage of a
            container has none, vzdump falls back to suspend mode: it copies everything while the
            container runs, then freezes it and copies again what has changed. That needs space
            for a whole copy in the temporary directory of the node, and takes the container away
            for the second pass.
            """)
        .detection(
            """
            A job in mode `snapshot` that really takes the container, and a volume in its backup
            on a directory, NFS, CIFS or LVM storage, where containers never have snapshots. Types
            that are not Proxmox's own stay unknown, as do storages that storage.cfg does not
            have.
            """)
        .remediation(
            """
            Move the volume to ZFS, LVM-thin, Btrfs or Ceph RBD; the container is stopped for it.
            """)
        .waiver(
            """
            The container is small, or stopped most of the time: stopped guests are backed up
            without all this.
            """)
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
            	storage pbs
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
            rootfs: tank:subvol-101-disk-0,size=8G
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

            zfspool: tank
            	pool tank
            """)
        .guidance(Guidance.G12)
        .manual("backup modes", "chapter-vzdump.html#_backup_modes")
        .manual("storage types", "chapter-pvesm.html#_storage_types")
        .build();
  }

  @Override
  public boolean appliesTo(Container container) {
    return !container.isTemplate();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    Optional<BackupJob> job = inSnapshotMode(container, cluster);
    if (job.isEmpty()) {
      return;
    }
    for (Volume volume : VolumeCoverage.included(container)) {
      switch (canSnapshot(volume, cluster)) {
        case YES -> {}
        case NO -> {
          findings.add(finding(container, volume, job.get()));
          return;
        }
        case UNKNOWN ->
            findings.unknown(
                volume.setting().line(),
                "whether storage " + volume.storage() + " can take snapshots is not known");
      }
    }
  }

  /** The first job that takes it so. */
  private static Optional<BackupJob> inSnapshotMode(Container container, Cluster cluster) {
    for (BackupJob job : cluster.backupJobs().orElseThrow().covering(container, cluster)) {
      if (job.mode().equals("snapshot")) {
        return Optional.of(job);
      }
    }
    return Optional.empty();
  }

  private static Answer canSnapshot(Volume volume, Cluster cluster) {
    if (cluster.storages().isEmpty()) {
      return Answer.UNKNOWN;
    }
    Optional<Storage> storage = cluster.storages().get().find(volume.storage());
    int pveMajor = cluster.circumstances().pveMajor();
    return storage.isPresent()
        ? storage.get().canSnapshot(volume.volumeId(), GuestKind.LXC, pveMajor)
        : Answer.UNKNOWN;
  }

  private static Finding finding(Container container, Volume volume, BackupJob job) {
    return Finding.at(
            volume.setting().spot(),
            job.label()
                + " suspends "
                + container.label()
                + ": storage "
                + volume.storage()
                + " takes no snapshots of its "
                + volume.setting().key())
        .with(job.spot("mode").slice(), "a job in snapshot mode")
        .remedy(
            Remedy.advice(
                "move it with the container stopped: `pct move-volume "
                    + container.vmid()
                    + " "
                    + volume.setting().key()
                    + " STORAGE`"));
  }
}
