package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.DeviceAccess;
import io.github.pvelint.model.DeviceRule;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.Optional;

/** Containers that get at a whole disk of the host. */
final class RawBlockDeviceAccess implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "raw-block-device-access",
              Category.ISOLATION,
              Severity.ERROR,
              "The container can read and write a disk of the host past its file system")
          .container()
          .security("8.6")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A block device handed to a container is outside of all file permissions: whoever may open the
            node reads every file on the disk and can write a new system onto it. A disk that the host
            uses at the same time is lost sooner or later.
            """)
        .detection(
            """
            `devN` or a raw `lxc.mount.entry` whose source is a disk: `/dev/sd*`, `vd*`, `nvme*`,
            `mmcblk*`, `dm-*`, `md*`, `zd*`, `rbd*`, and `/dev/disk`, `/dev/mapper`, `/dev/zvol` and
            `/dev/pve` with all below them; and a bind of `/dev` itself. In a privileged container
            also a raw rule that lets it open block devices by number (`b 8:0 rw`); in an
            unprivileged one such a rule changes nothing. Silent for CD drives, loop and network
            block devices. A disk that is mounted as `mpN` is
            `raw-block-device-access-mount-point`.
            """)
        .remediation(
            """
            Give the container a volume of a storage (`mp0: local-lvm:8,mp=/data`), or mount the disk on the
            host and hand over a directory. A workload that must see the disk itself belongs in a VM.
            """)
        .waiver(
            """
            The disk belongs to this container alone, and the container is trusted with it.
            """)
        .bad(
            """
            dev0: /dev/sdb
            hostname: files
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
        .guidance(Guidance.G5)
        .manual("container options", "chapter-pct.html#pct_options")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    for (DeviceAccess device : container.devices()) {
      if (isDisk(container, device)) {
        findings.add(
            Finding.at(
                    device.setting().spot(),
                    container.label() + " gets " + what(device) + " with all that is on it")
                .remedy(
                    Remedy.advice(
                        "use a volume of a storage (`mp0: STORAGE:SIZE,mp=/data`), or mount the"
                            + " disk on the host and bind a directory; then remove this line")));
      }
    }
  }

  private static boolean isDisk(Container container, DeviceAccess device) {
    Optional<String> path = device.path();
    Optional<DeviceRule> rule = device.rule();
    return switch (device.way()) {
      case DEV, MOUNT_ENTRY -> path.isPresent() && Disks.isDisk(path.get());
      // A single device is mounted, not handed over.
      case MOUNT_POINT -> path.isPresent() && path.get().equals("/dev");
      case DEVICE_RULE ->
          container.isPrivileged() && rule.isPresent() && Disks.opensDisks(rule.get());
    };
  }

  private static String what(DeviceAccess device) {
    return device.path().map(path -> path + " of the host").orElse("disks of the host");
  }
}
