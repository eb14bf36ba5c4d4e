package io.github.pvelint.rules.workload;

import io.github.pvelint.model.Ability;
import io.github.pvelint.model.Answer;
import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Mobility;
import io.github.pvelint.model.Obstacle;
import io.github.pvelint.model.Spot;
import io.github.pvelint.model.Vm;
import io.github.pvelint.model.WorkloadNeed;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.VmRule;
import java.util.List;
import java.util.stream.Collectors;

/** VMs that must migrate live and cannot. */
final class LiveMigrationNeededButBlocked implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "live-migration-needed-but-blocked",
              Category.WORKLOAD,
              Severity.ERROR,
              "A VM that must migrate live cannot")
          .vm()
          .needs(Need.DECLARED_NEEDS)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            The VM's workload is declared as one that moves without a break, and something in its
            config keeps it on its node while it runs. That is noticed when the node is to be
            updated, or never, when the HA manager has to shut it down instead.
            """)
        .detection(
            """
            A VM that is declared to need live migration, by its tag (`--need
            no-downtime=live-migration`), for which Proxmox's checks refuse the live migration to every
            other node of the cluster; local disks that are copied along do not count. One finding, which
            names all that is in the way. If the tree has no other node, only what blocks it everywhere is
            looked at: devices of the host, memory encryption, shared directories. Where something that
            was not given decides, it stays unknown. Without a declared need the rule is not evaluated.
            """)
        .remediation(
            """
            Take out what is in the way, or replace it: mapped devices that can be taken along, a disk
            on shared storage, `none` in the CD drive. `pvelint migration` shows it node by node.
            """)
        .waiver("The service has a second instance on another node.")
        .bad(
            """
            hostpci0: 0000:01:00.0
            name: shop
            tags: no-downtime
            """)
        .good(
            """
            name: shop
            serial0: socket
            tags: no-downtime
            """)
        .guidance(Guidance.G9, Guidance.G10)
        .manual("migration", "chapter-qm.html#qm_migration")
        .build();
  }

  @Override
  public boolean appliesTo(Vm vm) {
    return !vm.isTemplate();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    cluster
        .circumstances()
        .needs()
        .find(vm, WorkloadNeed.Trait.LIVE_MIGRATION)
        .ifPresent(spot -> judge(vm, spot, Mobility.live(vm, cluster), findings));
  }

  private static void judge(Vm vm, Spot spot, List<Ability> targets, Findings findings) {
    if (targets.stream().anyMatch(target -> target.possible() == Answer.YES)) {
      return;
    }
    if (targets.stream().allMatch(target -> target.possible() == Answer.NO)) {
      findings.add(finding(vm, spot, obstacles(targets, false)));
    } else {
      obstacles(targets, true)
          .forEach(obstacle -> findings.unknown(obstacle.at(), obstacle.sentence()));
    }
  }

  private static List<Obstacle> obstacles(List<Ability> targets, boolean isUnknown) {
    return targets.stream()
        .flatMap(target -> target.obstacles().stream())
        .filter(obstacle -> obstacle.isUnknown() == isUnknown)
        .distinct()
        .toList();
  }

  private static Finding finding(Vm vm, Spot spot, List<Obstacle> obstacles) {
    String why =
        obstacles.stream().map(Obstacle::sentence).distinct().collect(Collectors.joining("; "));
    Finding finding = Finding.at(spot, vm.label() + " must migrate live and cannot: " + why);
    for (Obstacle obstacle : obstacles) {
      finding = finding.with(obstacle.at(), obstacle.sentence());
    }
    return finding.remedy(Remedy.advice("take out or replace what is in the way"));
  }
}
