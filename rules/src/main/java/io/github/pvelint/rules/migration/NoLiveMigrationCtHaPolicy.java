package io.github.pvelint.rules.migration;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.Datacenter;
import io.github.pvelint.model.HaResource;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.Optional;

/** Containers that HA restarts whenever it moves them. */
final class NoLiveMigrationCtHaPolicy implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "no-live-migration-ct-ha-policy",
              Category.MIGRATION,
              Severity.NOTE,
              "The cluster moves the HA container by stopping it")
          .container()
          .needs(Need.NODES, Need.HA, Need.DATACENTER)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Containers do not migrate live. Where the cluster moves its HA guests by itself, because
            a node shuts down (`shutdown_policy=migrate`) or to balance the load
            (`ha-auto-rebalance`), VMs go on running; a container is shut down, moved and started
            again. That is downtime that nobody asked for at that moment.
            """)
        .detection(
            """
            A container that HA looks after (state started), and in datacenter.cfg `ha:
            shutdown_policy=migrate` or `crs:` with `ha-auto-rebalance=1`. Silent in clusters of one
            node and for templates.
            """)
        .remediation(
            """
            Run what must not be interrupted in a VM. For the rest, know that it happens.
            """)
        .waiver(
            """
            The short interruption does no harm.
            """)
        .bad(
            """
            ==> datacenter.cfg <==
            ha: shutdown_policy=migrate
            ==> ha/resources.cfg <==
            ct: 101
            	state started
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            ==> nodes/pve2/qemu-server/102.conf <==
            name: db
            """)
        .good(
            """
            ==> datacenter.cfg <==
            ha: shutdown_policy=failover
            ==> ha/resources.cfg <==
            ct: 101
            	state started
            ==> nodes/pve1/lxc/101.conf <==
            hostname: web
            ostype: debian
            ==> nodes/pve2/qemu-server/102.conf <==
            name: db
            """)
        .guidance(Guidance.G9, Guidance.G10)
        .manual("shutdown policy", "chapter-ha-manager.html#ha_manager_shutdown_policy")
        .manual("cluster resource scheduling", "chapter-ha-manager.html#ha_manager_crs")
        .build();
  }

  @Override
  public boolean appliesTo(Container container) {
    return !container.isTemplate();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    Optional<HaResource> resource = cluster.activeResource(container);
    if (cluster.nodes().size() < 2
        || resource.isEmpty()
        || resource.get().state() != HaResource.State.STARTED) {
      return;
    }
    Datacenter datacenter = cluster.datacenter().orElseThrow();
    boolean onShutdown = datacenter.shutdownPolicy().equals("migrate");
    if (onShutdown || datacenter.balancesByItself()) {
      String key = onShutdown ? "ha" : "crs";
      String when = onShutdown ? "a node shuts down" : "it balances the load";
      findings.add(
          Finding.at(
                  container.spot(),
                  "the cluster stops, moves and starts " + container.label() + " when " + when)
              .with(datacenter.spot(key).slice(), "what makes it move guests")
              .with(resource.get().section().header(), "the HA resource")
              .remedy(
                  Remedy.advice(
                      "run it in a VM if it must not be interrupted; VMs are moved live")));
    }
  }
}
