package io.github.pvelint.rules.kernel;

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
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.List;
import java.util.Optional;

/** Containers that may mount file systems in user space. */
final class FuseInContainer implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "fuse-in-container",
              Category.KERNEL,
              Severity.WARNING,
              "FUSE mounts in the container can deadlock its backup")
          .container()
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A backup in suspend or snapshot mode freezes the container, and with it the process
            that serves a FUSE mount; whoever then waits for that mount waits forever. The Proxmox
            manual advises strongly against FUSE in containers for that reason. The module is the
            host's, as with every device.
            """)
        .detection(
            """
            `fuse=1` in `features`, or `/dev/fuse` by `devN`, by a mount point or by a raw mount
            entry; in a privileged container also a raw rule that allows 10:229. One finding a
            container, at the first of these.
            """)
        .remediation(
            """
            Mount the file system on the host and hand it to the container as a bind mount, or move
            the workload (rclone, sshfs, mergerfs, AppImages) into a VM. Else back it up in stop
            mode.
            """)
        .waiver("The container is backed up in stop mode only, or not at all.")
        .bad(
            """
            features: fuse=1,nesting=1
            hostname: media
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            features: nesting=1
            hostname: media
            mp0: /mnt/media,mp=/media
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G4, Guidance.G12)
        .manual("FUSE mounts", "chapter-pct.html#_fuse_mounts")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    String message = container.label() + " may mount by FUSE, which can deadlock its backup";
    Optional<Spot> feature = container.features().spot("fuse");
    List<DeviceAccess> lines = HostDevice.FUSE.in(container);
    if (feature.isPresent()) {
      findings.add(Finding.at(feature.get(), message).remedy(remedy()));
    } else if (!lines.isEmpty()) {
      findings.add(Finding.atFirst(lines, message).remedy(remedy()));
    }
  }

  private static Remedy remedy() {
    return Remedy.advice(
        "mount it on the host and give it to the container as a bind mount, or use a VM; else back"
            + " the container up in stop mode");
  }
}
