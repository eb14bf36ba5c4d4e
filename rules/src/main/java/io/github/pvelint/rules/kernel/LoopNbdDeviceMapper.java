package io.github.pvelint.rules.kernel;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Privileged containers that set up block devices on the host. */
final class LoopNbdDeviceMapper implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "loop-nbd-device-mapper",
              Category.KERNEL,
              Severity.ERROR,
              "A privileged container sets up block devices with the host's kernel")
          .container()
          .security("8.2")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Loop devices, nbd and the device mapper make block devices out of files, network
            exports and other block devices. They belong to the host and are not told apart by
            container: with `/dev/mapper/control` a privileged container can map the host's own
            disks, and with loop devices get around the list of devices it may use, by mounting a
            file. What it leaves behind, only the host can detach.
            """)
        .detection(
            """
            The container is privileged and has `/dev/loop*`, `/dev/nbd*` or `/dev/mapper/control`
            by `devN`, by a mount point or by a raw mount entry, or a raw rule that allows block
            devices 7 or 43, 10:236 or 10:237. One finding a container, at the first of these
            lines.
            """)
        .remediation(
            """
            Attach or mount the image on the host and give the container the result as a mount
            point. A workload that builds disk images or encrypts volumes itself needs a VM.
            """)
        .waiver("Hardly ever: a build host that is trusted like the node itself.")
        .bad(
            """
            hostname: build
            lxc.cgroup2.devices.allow: b 7:* rwm
            lxc.mount.entry: /dev/loop0 dev/loop0 none bind,create=file 0 0
            ostype: debian
            """)
        .good(
            """
            hostname: build
            mp0: local-lvm:vm-101-disk-1,mp=/build,backup=1,size=64G
            ostype: debian
            """)
        .guidance(Guidance.G1, Guidance.G4)
        .manual("container options, features", "chapter-pct.html#pct_options")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    if (container.isPrivileged()) {
      BlockLayer.addTo(findings, container);
    }
  }
}
