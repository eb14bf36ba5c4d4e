package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.MountPoint;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.schema.Property;
import java.util.Optional;

/** Mount points on which the container's root writes as the host's root. */
final class MountPointIdmapPassthrough implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "mount-point-idmap-passthrough",
              Category.ISOLATION,
              Severity.WARNING,
              "On a mount point, root in the container is root on the host's disk")
          .container()
          .security("5.0")
          .fix(Fix.NEVER)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A mount point can have an id map of its own. With `idmap=passthrough`, or a range that
            pairs root with root, what the container's root creates there belongs to the host's root.
            A program with the set-user-id bit that is put there runs as root for everybody who can
            reach the directory on the host.
            """)
        .detection(
            """
            `rootfs` and `mpN` of an unprivileged container with `idmap=passthrough`, or with a range
            in `idmap=` that reaches the host's user or group 0. Silent for a privileged container, for
            which Proxmox ignores the property.
            """)
        .remediation(
            """
            Map only the ids that share the files: `idmap=u:1000:1000:1;g:1000:1000:1` leaves all
            others, root among them, to the container's map. Files that root has already created keep
            their owner.
            """)
        .waiver(
            """
            The directory holds data alone, is mounted with `nosuid` on the host, and nobody else on
            the host may write to it.
            """)
        .bad(
            """
            hostname: files
            mp0: /srv/share,mp=/srv/share,idmap=passthrough
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: files
            mp0: /srv/share,mp=/srv/share,idmap=u:1000:1000:1;g:1000:1000:1
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G5)
        .manual("mount points", "chapter-pct.html#pct_mount_points")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    if (container.isPrivileged()) {
      return;
    }
    for (MountPoint mount : container.mountPoints()) {
      Optional<Property> idmap = mount.idmap();
      if (idmap.isPresent() && reachesRoot(mount)) {
        findings.add(finding(container, mount, idmap.get()));
      }
    }
  }

  private static boolean reachesRoot(MountPoint mount) {
    return mount.passesIdsThrough()
        || mount.idRanges().stream().anyMatch(range -> range.reaches(0, 0));
  }

  private static Finding finding(Container container, MountPoint mount, Property idmap) {
    return Finding.at(
            mount.setting().spot(idmap),
            "on " + mount.key() + " files of the host's root belong to " + container.label())
        .remedy(
            Remedy.dropProperty(
                container,
                mount.setting(),
                idmap,
                "the container's own map then holds on it: files there have to change their owners;"
                    + " to share some ids only, name them (`idmap=u:1000:1000:1;g:1000:1000:1`)"));
  }
}
