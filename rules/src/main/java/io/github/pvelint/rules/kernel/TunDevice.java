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

/** Containers that make tunnels with the host's tun module. */
final class TunDevice implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "tun-device",
              Category.KERNEL,
              Severity.NOTE,
              "The container uses the host's tun module for a VPN")
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
            OpenVPN, Tailscale, ZeroTier and WireGuard in user space need `/dev/net/tun`. The
            module behind it is the host's: it has to be loaded there, on every node that the
            container may start on. That is common and works; it is worth knowing before the
            container moves.
            """)
        .detection(
            """
            `/dev/net/tun` by `devN`, by a mount point or by a raw mount entry; in a privileged
            container also a raw rule that allows device 10:200. One finding a container, at the
            first of these lines.
            """)
        .remediation(
            """
            Make sure that every node loads `tun` (`/etc/modules-load.d/`). Where raw lines give the
            device, `raw-device-lines-instead-of-dev` shows the one line that does it.
            """)
        .waiver("The container is a VPN endpoint, and all nodes load the module.")
        .bad(
            """
            dev0: /dev/net/tun
            hostname: vpn
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: web
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G4)
        .manual("container options, dev", "chapter-pct.html#pct_options")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    List<DeviceAccess> lines = HostDevice.TUN.in(container);
    if (!lines.isEmpty()) {
      findings.add(
          Finding.atFirst(
                  lines,
                  container.label() + " uses /dev/net/tun, which the host's tun module provides")
              .remedy(remedy()));
    }
  }

  private static Remedy remedy() {
    return Remedy.advice("load `tun` on every node that the container may run on");
  }
}
