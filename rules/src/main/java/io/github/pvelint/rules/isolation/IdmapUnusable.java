package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.IdMap;
import io.github.pvelint.model.IdRange;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** Id maps that Proxmox lets pass and the kernel does not. */
final class IdmapUnusable implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "idmap-unusable",
              Category.ISOLATION,
              Severity.ERROR,
              "The kernel cannot use the container's id map")
          .container()
          .precision(Precision.HIGH)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Proxmox checks an id map for overlaps only. The kernel also refuses a range that maps no id,
            or one that goes beyond 32 bits, and without a map for groups nothing in the container can
            take on its root group: the container does not start.
            """)
        .detection(
            """
            `lxc.idmap` lines of length 0 or with ids above 4294967294, and maps that have users but no
            groups or groups but no users. As soon as one line exists, the default map no longer holds
            for either kind. Lines that cannot be read are `idmap-invalid`.
            """)
        .remediation(
            """
            Map both kinds, `lxc.idmap: u 0 100000 65536` and `lxc.idmap: g 0 100000 65536`, with ranges
            that end below 4294967295.
            """)
        .waiver("Never: the container does not start.")
        .bad(
            """
            hostname: media
            lxc.idmap: u 0 100000 65536
            ostype: debian
            unprivileged: 1
            """)
        .bad(
            """
            hostname: media
            lxc.idmap: u 0 100000 65536
            lxc.idmap: g 0 4294950000 65536
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
    IdMap map = container.idMap();
    for (IdRange range : map.ranges()) {
      if (!range.fits()) {
        String what = range.length() == 0 ? "maps no id" : "goes beyond the highest id, 4294967294";
        findings.add(range.setting().spot(), "this range " + what + ": the kernel refuses the map");
      }
    }
    if (map.isEmpty() || !map.unreadable().isEmpty()) {
      return;
    }
    for (IdRange.Kind kind : IdRange.Kind.values()) {
      if (!map.maps(kind)) {
        findings.add(
            map.ranges().get(0).setting().spot(),
            "the map of " + container.label() + " has no " + kind.noun() + "s: it cannot start");
      }
    }
  }
}
