package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.IdRange;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Id maps that hand many users of the host to a container. */
final class IdmapMapsHostUser implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "idmap-maps-host-user",
              Category.ISOLATION,
              Severity.WARNING,
              "The container's id map reaches a range of the host's own users or groups")
          .container()
          .security("5.0")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Below 100000 live the host's users, services and groups. Ids of the container that stand
            for them own their files and may signal their processes once they get out. A whole range
            is hardly ever meant: it is often a map that was shifted by too little.
            """)
        .detection(
            """
            An `lxc.idmap` line of more than one id whose host side includes any of 1 to 99999. Single
            ids have a milder rule, `idmap-maps-host-user-single`; a range that includes 0 is reported
            as `idmap-root-to-host-root`.
            """)
        .remediation(
            """
            Let ranges begin at 100000 or above, where the host has given ids away in `/etc/subuid` and
            `/etc/subgid`, and let only single ids through that files are shared with.
            """)
        .waiver("The range belongs to users that exist for this container alone.")
        .bad(
            """
            hostname: files
            lxc.idmap: u 0 1000 3000
            lxc.idmap: g 0 1000 3000
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: files
            lxc.idmap: u 0 100000 1000
            lxc.idmap: g 0 100000 1000
            lxc.idmap: u 1000 1000 1
            lxc.idmap: g 1000 1000 1
            lxc.idmap: u 1001 101001 64535
            lxc.idmap: g 1001 101001 64535
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
      if (range.length() > 1) {
        findings.add(
            Finding.at(
                    range.setting().spot(),
                    container.label() + " has the host's " + HostUsers.names(range) + " as its own")
                .remedy(
                    Remedy.advice(
                        "let the host side begin at 100000 or above, and map single ids only where"
                            + " files are shared (`lxc.idmap: u 1000 1000 1`); files in the"
                            + " container then need other owners")));
      }
    }
  }
}
