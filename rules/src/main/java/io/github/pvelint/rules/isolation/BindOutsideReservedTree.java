package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.HostMount;
import io.github.pvelint.model.HostPath;
import io.github.pvelint.model.Parameter;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.List;

/** Bind mounts from places that are not reserved for them. */
final class BindOutsideReservedTree implements ContainerRule {
  private static final Parameter<List<String>> RESERVED_TREES =
      Parameter.paths(
          "reserved-trees", "Where the sources of bind mounts may lie.", "/mnt", "/srv", "/media");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "bind-outside-reserved-tree",
              Category.ISOLATION,
              Severity.NOTE,
              "A bind mount comes from outside of /mnt, /srv and /media")
          .container()
          .offByDefault()
          .security("2.0")
          .parameters(RESERVED_TREES)
          .precision(Precision.LOW)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            The manual advises to keep the sources of bind mounts in a directory of their own, without links in
            it, so that nothing else of the host ends up in a container by mistake.
            """)
        .detection(
            """
            An `mpN` bind mount or a raw `lxc.mount.entry` bind whose source is not below `/mnt`, `/srv` or
            `/media` (`reserved-trees`). Off unless asked for: many hosts have their data in a pool at the root (`/tank`).
            """)
        .remediation("Move the data below one of these, or bind-mount it there on the host.")
        .waiver("The host keeps its data elsewhere, by a rule of your own.")
        .bad(
            """
            hostname: files
            mp0: /data/share,mp=/share
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: files
            mp0: /mnt/bindmounts/share,mp=/share
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G5)
        .manual("bind mount points", "chapter-pct.html#_bind_mount_points")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    List<String> reserved = cluster.circumstances().get(RESERVED_TREES);
    for (HostMount mount : container.hostMounts()) {
      if (!HostPath.isWithinAny(mount.path(), reserved)) {
        findings.add(
            mount.spot(),
            container.label()
                + " is given "
                + mount.path()
                + ", outside of "
                + String.join(", ", reserved));
      }
    }
  }
}
