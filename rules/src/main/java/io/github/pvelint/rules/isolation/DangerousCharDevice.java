package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.DeviceAccess;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Containers that get a device with which one rules over the host. */
final class DangerousCharDevice implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "dangerous-char-device",
              Category.ISOLATION,
              Severity.ERROR,
              "The container gets a device that controls the host itself")
          .container()
          .supersedesAt("loop-nbd-device-mapper", "loop-nbd-device-mapper-unprivileged")
          .security("9.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Some devices are the host: `/dev/mem`, `/dev/kmem`, `/dev/port` and `/dev/kcore` are its memory
            and ports, `/dev/sg*` speaks to disks past the file system, `/dev/ipmi*` and `/dev/watchdog*` can
            switch it off, `/dev/zfs`, `/dev/mapper/control` and `/dev/loop-control` manage its storage.
            """)
        .detection(
            """
            One of these nodes by `devN` or by a raw mount entry, and in a privileged container also a raw rule
            that lets it open one by its number (in an unprivileged one such a rule changes nothing).
            """)
        .remediation(
            """
            Remove the line. Management of disks, pools, hardware and power belongs on the host, or, with a
            passed-through controller, in a VM.
            """)
        .waiver(
            """
            The container is part of the host's management, and as trusted as the host.
            """)
        .bad(
            """
            dev0: /dev/mem
            hostname: monitor
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            dev0: /dev/ttyUSB0,gid=20
            hostname: monitor
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G1, Guidance.G5)
        .manual("container options", "chapter-pct.html#pct_options")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    for (DeviceAccess device : container.devices()) {
      String name = HostControls.in(container, device);
      if (!name.isEmpty()) {
        findings.add(
            Finding.at(
                    device.setting().spot(),
                    container.label() + " gets " + name + ", with which one controls the host")
                .remedy(
                    Remedy.advice(
                        "remove this line; what the container does with the device is the host's"
                            + " business, or a VM's with a passed-through controller")));
      }
    }
  }
}
