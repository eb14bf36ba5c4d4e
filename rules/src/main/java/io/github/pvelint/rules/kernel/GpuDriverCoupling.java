package io.github.pvelint.rules.kernel;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.DeviceAccess;
import io.github.pvelint.model.HostDevice;
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

/** Containers whose graphics libraries depend on the host's driver. */
final class GpuDriverCoupling implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "gpu-driver-coupling",
              Category.KERNEL,
              Severity.NOTE,
              "The container uses the host's graphics driver")
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
            A container that uses a graphics card uses the host's driver for it; its own
            libraries have to fit that driver. NVIDIA's have to be of exactly the same version,
            so an update of the host's driver stops the container's use of the card until the
            container is updated as well. Intel and AMD are less strict. That is common
            and works; it is worth knowing before the host is updated.
            """)
        .detection(
            """
            `/dev/dri`, `/dev/nvidia*`, `/dev/kfd`, `/dev/apex_*` or `/dev/accel` by `devN`, by a
            mount point or by a raw mount entry; in a privileged container also a raw rule that
            allows character devices 195, 226 or 261. One finding a container, at the first of
            these lines.
            """)
        .remediation(
            """
            Update driver and libraries together, and have the same driver on every node that the
            container may run on. A VM with the card passed through has a driver of its own.
            """)
        .waiver("The container's libraries are updated together with the host.")
        .bad(
            """
            dev0: /dev/dri/renderD128,gid=104
            hostname: media
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: media
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G1, Guidance.G4)
        .manual("container options, dev", "chapter-pct.html#pct_options")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    List<DeviceAccess> lines = HostDevice.GPU.in(container);
    if (lines.isEmpty()) {
      return;
    }
    boolean nvidia = isAnyNvidia(lines);
    findings.add(
        Finding.atFirst(
                lines,
                container.label()
                    + " uses the host's "
                    + (nvidia ? "NVIDIA driver" : "graphics driver"))
            .remedy(
                Remedy.advice(
                    nvidia
                        ? "keep its NVIDIA libraries at exactly the version of the host's driver,"
                            + " on every node that it may run on"
                        : "keep its libraries fit for the host's driver, on every node that it may"
                            + " run on")));
  }

  private static boolean isAnyNvidia(List<DeviceAccess> lines) {
    for (DeviceAccess line : lines) {
      Optional<String> path = line.path();
      if (path.isPresent() && path.get().contains("nvidia")) {
        return true;
      }
    }
    return false;
  }
}
