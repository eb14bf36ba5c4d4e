package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.IdRange;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Id maps with a hole for one user or group of the host. */
final class IdmapMapsHostUserSingle implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "idmap-maps-host-user-single",
              Category.ISOLATION,
              Severity.NOTE,
              "The container's id map lets one user or group of the host through")
          .container()
          .security("2.5")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A hole of one id in the map is the usual way to share files or a graphics device with an
            unprivileged container. Within the container that user is the host's user, with its files.
            """)
        .detection(
            """
            An `lxc.idmap` line of length 1 whose host side is between 1 and 99999.
            """)
        .remediation(
            """
            Nothing, if that is what you want. A user made for the purpose is better than the one you
            log in with, and for devices `dev0: /dev/dri/renderD128,gid=104` needs no hole at all.
            """)
        .waiver("The id is shared on purpose: write down what for.")
        .bad(
            """
            hostname: media
            lxc.idmap: u 0 100000 1000
            lxc.idmap: g 0 100000 65536
            lxc.idmap: u 1000 1000 1
            lxc.idmap: u 1001 101001 64535
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: media
            lxc.idmap: u 0 100000 65536
            lxc.idmap: g 0 100000 65536
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G5)
        .manual("unprivileged containers", "chapter-pct.html#pct_general")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    for (IdRange range : HostUsers.in(container)) {
      if (range.length() == 1) {
        findings.add(
            range.setting().spot(),
            range.kind().noun()
                + " "
                + range.container()
                + " of "
                + container.label()
                + " is the host's "
                + HostUsers.names(range));
      }
    }
  }
}
