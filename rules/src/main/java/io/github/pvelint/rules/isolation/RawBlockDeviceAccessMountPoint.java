package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.MountPoint;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Containers with a disk of the host as a mount point. */
final class RawBlockDeviceAccessMountPoint implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "raw-block-device-access-mount-point",
              Category.ISOLATION,
              Severity.WARNING,
              "A device of the host is a mount point of the container")
          .container()
          .security("4.5")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Proxmox mounts the device for the container, past its storages: no snapshot, no backup, no
            migration knows it, and the node's name may be another disk's after the next boot. A file
            system that was prepared to attack the kernel is mounted by the host itself.
            """)
        .detection("`rootfs` or `mpN` with a node below `/dev/` as its source.")
        .remediation(
            """
            Move the data to a volume of a storage; the manual asks to use device mount points in special
            circumstances only, since a volume is as fast and can do more.
            """)
        .waiver(
            """
            The disk is dedicated, is named by `/dev/disk/by-id/`, and has a backup of its own.
            """)
        .bad(
            """
            hostname: files
            mp0: /dev/sdb1,mp=/data
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: files
            mp0: local-lvm:vm-101-disk-1,mp=/data,backup=1,size=100G
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G5, Guidance.G12)
        .manual("device mount points", "chapter-pct.html#_device_mount_points")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    for (MountPoint mount : container.mountPoints()) {
      if (mount.type() == MountPoint.Type.DEVICE) {
        findings.add(
            Finding.at(
                    mount.setting().spot().underlining(mount.setting().value(mount.source())),
                    mount.key() + " of " + container.label() + " is a device of the host")
                .remedy(
                    Remedy.advice(
                        "make a volume on a storage, copy the data over, and use the volume"
                            + " instead")));
      }
    }
  }
}
