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

/** Containers that read single files of the host's system. */
final class BindSystemFileReadOnly implements ContainerRule {
  private static final Parameter<List<String>> ALLOWED =
      Parameter.paths("allowed-paths", "Paths of the host, with all below, that may be mounted.");

  private static final RuleInfo INFO =
      RuleInfo.of(
              "bind-system-file-read-only",
              Category.ISOLATION,
              Severity.NOTE,
              "The container reads a file of the host's system")
          .container()
          .supersedesAt("bind-outside-reserved-tree")
          .security("2.0")
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
            To show a container the host's time zone or certificates is common and harmless. It ties the
            container to the host all the same: the file has to be on every node, and a container that is
            running keeps the old one when the host replaces it.
            """)
        .detection(
            """
            A read-only bind mount of a single file at or below `/etc` and the other system directories: by
            `create=file`, by a name with an extension, or by a well-known one (`localtime`, `hosts`); and of
            the directories of public certificates, `/etc/ssl/certs`. Files that are called key or shadow are
            reported as `bind-system-directory-read-only`.
            """)
        .remediation("Nothing, unless the container can do with a copy of its own.")
        .waiver("The file is public, and is on all nodes.")
        .bad(
            """
            hostname: web
            lxc.mount.entry: /etc/localtime etc/localtime none bind,ro,create=file 0 0
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: web
            ostype: debian
            timezone: host
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
          && SystemPaths.kind(mount) == SystemPaths.Kind.PUBLIC) {
        findings.add(
            Finding.at(mount.spot(), container.label() + " reads the host's " + mount.path())
                .remedy(SystemPaths.remedy()));
      }
    }
  }
}
