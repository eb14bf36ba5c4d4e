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

/** Containers that can change the host's system. */
final class BindSystemDirectory implements ContainerRule {
  private static final Parameter<List<String>> ALLOWED =
      Parameter.paths("allowed-paths", "Paths of the host, with all below, that may be mounted.");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "bind-system-directory",
              Category.ISOLATION,
              Severity.ERROR,
              "The container can change a system directory of the host")
          .container()
          .supersedesAt(
              "host-modules-mounted",
              "host-modules-mounted-unprivileged",
              "bind-writable-into-privileged",
              "bind-outside-reserved-tree")
          .security("8.8")
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
            A bind mount is the host's directory, not a copy. A container that may write to `/etc`, `/root` or
            the like can change who logs in to the host and what it runs; a mere mistake in the container
            damages the host. Below `/var/lib/lxc` lie the other containers.
            """)
        .detection(
            """
            An `mpN` bind mount or a raw `lxc.mount.entry` bind, not read-only, whose source is
            `/`, `/var`, `/usr`, `/home`, `/lib`, `/lib64`, `/bin`, `/sbin`, `/run`, `/var/run` or
            `/var/lib` themselves, or anything at or below `/etc`, `/root`, `/boot`, `/proc`, `/sys`,
            `/var/lib/lxc`, `/var/lib/ceph` and `/var/lib/pve*`.
            Paths are cleaned first (`//etc/`, `/srv/../etc`). Silent for data such as `/var/lib/mydata`
            or `/mnt/pve/nas`, for `/dev`, whose devices have rules of their own, and for mounts of type
            `proc` or `sysfs`. Module trees are left to `host-modules-mounted`.
            """)
        .remediation(
            """
            Bind a directory that is there for it, `/mnt/bindmounts/NAME`, and copy or link into it what the
            container needs. If it only has to read a file, bind that file with `ro`.
            """)
        .waiver(
            """
            The container is the host's own management tool, and as trusted as the host.
            """)
        .bad(
            """
            hostname: panel
            mp0: /etc,mp=/host-etc
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: panel
            mp0: /mnt/bindmounts/panel,mp=/data
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
          && SystemPaths.kind(mount) == SystemPaths.Kind.WRITABLE) {
        findings.add(
            Finding.at(mount.spot(), container.label() + " can write to the host's " + mount.path())
                .remedy(SystemPaths.remedy()));
      }
    }
  }
}
