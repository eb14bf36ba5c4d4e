package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.IdMap;
import io.github.pvelint.model.IdRange;
import io.github.pvelint.model.Setting;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.HashSet;
import java.util.Set;

/** Id maps that contradict themselves. */
final class IdmapInvalid implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "idmap-invalid",
              Category.ISOLATION,
              Severity.ERROR,
              "The container's id map is no valid one")
          .container()
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Proxmox stops the start of a container at a line it cannot read as an id map, and warns
            about ranges that claim the same ids; the kernel takes no such map.
            """)
        .detection(
            """
            `lxc.idmap` lines that are not `u` or `g` followed by three numbers, and ranges of one kind
            that overlap, in the container or on the host. A range of length 0 within another one counts,
            as it does for Proxmox. Gaps are valid. Each range is reported once, at the later line.
            """)
        .remediation(
            """
            Cut the ranges so that every id occurs once on either side. A hole for one id needs three
            lines for each kind: what is below, the id, what is above.
            """)
        .waiver("Never: the container does not start with it, or not as meant.")
        .bad(
            """
            hostname: media
            lxc.idmap: u 0 100000 65536
            lxc.idmap: u 1000 1000 1
            lxc.idmap: g 0 100000 65536
            ostype: debian
            unprivileged: 1
            """)
        .bad(
            """
            hostname: media
            lxc.idmap: u 0 100000
            ostype: debian
            unprivileged: 1
            """)
        .good(
            """
            hostname: media
            lxc.idmap: u 0 100000 1000
            lxc.idmap: u 1000 1000 1
            lxc.idmap: u 1001 101001 64535
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
    for (Setting line : container.idMap().unreadable()) {
      findings.add(
          Finding.at(line.spot(), "this is no id map, so " + container.label() + " cannot start")
              .remedy(
                  Remedy.advice(
                      "write it as `lxc.idmap: u CONTAINER HOST LENGTH`, with `g` for groups")));
    }
    Set<IdRange> reported = new HashSet<>();
    for (IdMap.Overlap overlap : container.idMap().overlaps()) {
      if (reported.add(later(overlap))) {
        findings.add(finding(overlap));
      }
    }
  }

  private static Finding finding(IdMap.Overlap overlap) {
    boolean onHost = overlap.side() == IdMap.Side.HOST;
    String where = onHost ? "on the host" : "in the container";
    String what = overlap.range().kind().noun() + " " + overlap.first() + " " + where;
    return Finding.at(later(overlap).setting().spot(), what + " is mapped by two lines")
        .with(earlier(overlap).setting().line(), "this is the other one")
        .remedy(Remedy.advice("cut the ranges so that each id is mapped once on either side"));
  }

  private static IdRange later(IdMap.Overlap overlap) {
    return begin(overlap.range()) > begin(overlap.other()) ? overlap.range() : overlap.other();
  }

  private static IdRange earlier(IdMap.Overlap overlap) {
    return begin(overlap.range()) > begin(overlap.other()) ? overlap.other() : overlap.range();
  }

  private static int begin(IdRange range) {
    return range.setting().line().start();
  }
}
