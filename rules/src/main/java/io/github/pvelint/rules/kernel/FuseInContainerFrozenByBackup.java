package io.github.pvelint.rules.kernel;

import io.github.pvelint.model.BackupJob;
import io.github.pvelint.model.BackupJobSelection;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.DeviceAccess;
import io.github.pvelint.model.HostDevice;
import io.github.pvelint.model.Spot;
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
import java.util.List;
import java.util.Optional;

/** Containers with FUSE that a backup job freezes. */
final class FuseInContainerFrozenByBackup implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "fuse-in-container-frozen-by-backup",
              Category.KERNEL,
              Severity.ERROR,
              "A backup job freezes a container that mounts by FUSE")
          .container()
          .needs(Need.BACKUP_JOBS)
          .supersedes("fuse-in-container")
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
            In the modes snapshot and suspend a backup freezes the container, and with it the process that
            serves a FUSE mount. Whoever waits for that mount at this moment, the backup itself among
            them, waits forever: the job hangs, the container stays locked, and the jobs after
            it do not run. The Proxmox manual advises strongly against it.
            """)
        .detection(
            """
            What `fuse-in-container` finds, and a backup job that will run, takes the container, and has
            `mode` snapshot (the default) or suspend.
            """)
        .remediation(
            """
            Mount the file system on the host and give it to the container as a bind mount, or move the
            workload into a VM. Else put the container into a job of its own with mode stop.
            """)
        .waiver("The mount is local, rarely used, and idle when the job runs.")
        .bad(
            """
            ==> lxc/101.conf <==
            features: fuse=1
            hostname: media
            ostype: debian
            unprivileged: 1
            ==> jobs.cfg <==
            vzdump: nightly
            	schedule 02:30
            	all 1
            	mode snapshot
            """)
        .good(
            """
            ==> lxc/101.conf <==
            features: fuse=1
            hostname: media
            ostype: debian
            unprivileged: 1
            ==> jobs.cfg <==
            vzdump: nightly
            	schedule 02:30
            	all 1
            	mode stop
            """)
        .guidance(Guidance.G4, Guidance.G12)
        .manual("FUSE mounts", "chapter-pct.html#_fuse_mounts")
        .manual("backup modes", "chapter-vzdump.html#_backup_modes")
        .build();
  }

  @Override
  public boolean appliesTo(Container container) {
    return !container.isTemplate();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    Optional<Spot> fuse = fuse(container);
    if (fuse.isPresent()) {
      freezing(container, cluster)
          .ifPresent(job -> findings.add(finding(container, fuse.get(), job)));
    }
  }

  private static Optional<Spot> fuse(Container container) {
    Optional<Spot> feature = container.features().spot("fuse");
    if (feature.isPresent()) {
      return feature;
    }
    List<DeviceAccess> devices = HostDevice.FUSE.in(container);
    return devices.isEmpty() ? feature : Optional.of(devices.get(0).setting().spot());
  }

  private static Optional<BackupJob> freezing(Container container, Cluster cluster) {
    return cluster.backupJobs().stream()
        .flatMap(jobs -> jobs.selections(container, cluster).stream())
        .filter(BackupJobSelection::willRun)
        .map(BackupJobSelection::job)
        .filter(job -> !job.mode().equals("stop"))
        .findFirst();
  }

  private static Finding finding(Container container, Spot fuse, BackupJob job) {
    return Finding.at(
            fuse,
            "backup job " + job.id() + " freezes " + container.label() + ", which mounts by FUSE")
        .with(job.anchor(), "the job, in mode " + job.mode())
        .remedy(
            Remedy.advice(
                "mount it on the host and give it to the container as a bind mount, or back the"
                    + " container up in stop mode"));
  }
}
