package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Id maps of containers that Proxmox takes for privileged. */
final class IdmapWithoutUnprivilegedFlag implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "idmap-without-unprivileged-flag",
              Category.ISOLATION,
              Severity.WARNING,
              "The container has an id map, but is not marked as unprivileged")
          .container()
          .security("4.5")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Any `lxc.idmap` line puts the container into a user namespace. Some parts of Proxmox go by
            the map, others by `unprivileged` alone: the hotplug of mount points and a restore take
            this container for a privileged one, and then files get owners that do not fit the map.
            """)
        .detection("There is an `lxc.idmap` line, and `unprivileged` is off or absent.")
        .remediation(
            """
            If the files already have shifted owners (100000 and above), add `unprivileged: 1` to the
            file; no command can. If they have not, the map does not work as it should: remove it, then
            make a backup and restore it as unprivileged.
            """)
        .waiver("Hardly ever: the line costs nothing.")
        .bad(
            """
            hostname: files
            lxc.idmap: u 0 100000 65536
            lxc.idmap: g 0 100000 65536
            ostype: debian
            """)
        .good(
            """
            hostname: files
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
    if (container.idMap().isEmpty() || container.isMarkedUnprivileged()) {
      return;
    }
    findings.add(
        Finding.at(
                Privilege.spot(container),
                container.label() + " has an id map, but does not say `unprivileged: 1`")
            .with(container.raw("lxc.idmap").get(0).line(), "the map begins here")
            .remedy(
                Remedy.advice(
                    "add `unprivileged: 1` to the file if the container's files already belong to"
                        + " shifted ids (look at them on the host); otherwise remove the map, back"
                        + " up and restore as unprivileged")));
  }
}
