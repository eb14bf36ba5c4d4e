package io.github.pvelint.rules.lifecycle;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.Setting;
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

/** An id map that is none, since its key has the old name. */
final class RenamedLxcKeysWithoutEffect implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "renamed-lxc-keys-without-effect",
              Category.LIFECYCLE,
              Severity.ERROR,
              "An id map is without effect, since its key has the name from before LXC 3")
          .container()
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
            `lxc.id_map` was the key for id maps before LXC 3. Proxmox accepts the line with a
            warning and then ignores it: an unprivileged container gets the default map (0 to
            100000), a privileged one stays privileged. Whoever reads the config believes otherwise.
            """)
        .detection("A raw `lxc.id_map` line, whatever its value.")
        .remediation(
            """
            If the container works as it is, remove the line: nothing changes. If the map is meant,
            the files have to belong to the mapped ids first: back the container up and restore it,
            with `unprivileged: 1` and `lxc.idmap` lines.
            """)
        .waiver("Never: the line does nothing but mislead.")
        .bad(
            """
            hostname: media
            lxc.id_map: u 0 200000 65536
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: media
            lxc.idmap: u 0 200000 65536
            lxc.idmap: g 0 200000 65536
            ostype: debian
            unprivileged: 1
            """)
        .guidance(Guidance.G5, Guidance.G15)
        .manual("unprivileged containers", "chapter-pct.html#_unprivileged_containers")
        .build();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    for (Setting line : container.raw(RenamedLxcKeys.ID_MAP)) {
      findings.add(
          Finding.at(line.spot(), line.key() + " is ignored: " + effect(container))
              .remedy(
                  Remedy.removeLine(
                      line,
                      "nothing changes by that; a map that is meant needs lxc.idmap and files that"
                          + " belong to the mapped ids")));
    }
  }

  private static String effect(Container container) {
    return container.isPrivileged()
        ? container.label() + " is privileged"
        : container.raw("lxc.idmap").isEmpty()
            ? "the default map applies"
            : "the lxc.idmap lines apply";
  }
}
