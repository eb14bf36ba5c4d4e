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

/** Id maps that hand the host's root to a container. */
final class IdmapRootToHostRoot implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "idmap-root-to-host-root",
              Category.ISOLATION,
              Severity.ERROR,
              "The container's id map reaches the host's root")
          .container()
          .supersedesAt("idmap-maps-host-user", "idmap-maps-host-user-single")
          .security("9.1")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            An unprivileged container is safe because its ids stand for ids of the host that own
            nothing there. A map that includes the host's id 0 takes that away: whoever has the id
            in the container owns the host's files as root does, and an escape is an escape as root.
            """)
        .detection(
            """
            Any `lxc.idmap` line whose host side includes id 0, for users (`u`) or for groups (`g`),
            most of all one that maps the container's 0 to it. A mount point's own `idmap=` has a rule
            of its own, `mount-point-idmap-passthrough`. `lxc.id_map`, the old name, is not looked at:
            Proxmox ignores it.
            """)
        .remediation(
            """
            Begin the host side at an id that no user of the host has: `lxc.idmap: u 0 100000 65536`
            and the same for `g`, which is also the default that holds without any such line. The
            files in the container belong to the old ids until they are shifted; a backup and a restore
            do that.
            """)
        .waiver("Hardly ever: without its id map the container is a privileged one.")
        .bad(
            """
            hostname: files
            lxc.idmap: u 0 0 65536
            lxc.idmap: g 0 100000 65536
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: files
            lxc.idmap: u 0 100000 65536
            lxc.idmap: g 0 100000 65536
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G5, Guidance.G6)
        .manual("unprivileged containers", "chapter-pct.html#pct_general")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    for (IdRange range : container.idMap().ranges()) {
      if (range.reaches(0, 0)) {
        findings.add(
            Finding.at(range.setting().spot(), message(container, range)).remedy(remedy(range)));
      }
    }
  }

  private static String message(Container container, IdRange range) {
    long id = range.containerIdOf(0);
    String kind = range.kind().noun();
    return id == 0
        ? "the root " + kind + " of " + container.label() + " is the root " + kind + " of the host"
        : kind + " " + id + " of " + container.label() + " is the root " + kind + " of the host";
  }

  private static Remedy remedy(IdRange range) {
    String letter = range.kind() == IdRange.Kind.USER ? "u" : "g";
    return Remedy.advice(
        "let the host side begin where nobody lives, `lxc.idmap: "
            + letter
            + " 0 100000 65536`; back up the container first and restore it afterwards, so that its"
            + " files change their owners along");
  }
}
