package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.HostMount;
import io.github.pvelint.model.HostPath;
import io.github.pvelint.model.Parameter;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.List;

/** Containers that can read the host's system. */
final class BindSystemDirectoryReadOnly implements ContainerRule {
  private static final Parameter<List<String>> ALLOWED =
      Parameter.paths("allowed-paths", "Paths of the host, with all below, that may be mounted.");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "bind-system-directory-read-only",
              Category.ISOLATION,
              Severity.WARNING,
              "The container can read a system directory of the host")
          .container()
          .supersedesAt(
              "host-modules-mounted-read-only",
              "host-modules-mounted-unprivileged",
              "bind-outside-reserved-tree")
          .security("5.0")
          .parameters(ALLOWED)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Read-only, a bind mount of the host's system still shows what is in it: accounts, keys, how the
            host and its services are set up. What others may read on the host, an unprivileged container can
            read; what root may read, a privileged one.
            """)
        .detection(
            """
            An `mpN` bind mount or a raw `lxc.mount.entry` bind, read-only, whose source is
            `/`, `/var`, `/usr`, `/home`, `/lib`, `/lib64`, `/bin`, `/sbin`, `/run`, `/var/run` or
            `/var/lib` themselves, or anything at or below `/etc`, `/root`, `/boot`, `/proc`, `/sys`,
            `/var/lib/lxc`, `/var/lib/ceph` and `/var/lib/pve*`.
            Single files for all eyes, such as `/etc/localtime` or certificates, have a milder rule,
            `bind-system-file-read-only`; files that are called key or shadow, and what is below `/root`,
            `/etc/ssh` or `/etc/pve/priv`, are reported here.
            """)
        .remediation(
            """
            Bind the one file or the directory of data that the container really needs.
            """)
        .waiver(
            """
            A monitoring agent that has to see the host, in a trusted environment.
            """)
        .bad(
            """
            hostname: panel
            mp0: /etc,mp=/host-etc,ro=1
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: panel
            mp0: /mnt/bindmounts/panel,mp=/data,ro=1
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G5)
        .manual("bind mount points", "chapter-pct.html#_bind_mount_points")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    for (HostMount mount : container.hostMounts()) {
      if (!HostPath.isWithinAny(mount.path(), cluster.circumstances().get(ALLOWED))
          && SystemPaths.kind(mount) == SystemPaths.Kind.READABLE) {
        findings.add(
            Finding.at(mount.spot(), container.label() + " can read the host's " + mount.path())
                .remedy(SystemPaths.remedy()));
      }
    }
  }
}
