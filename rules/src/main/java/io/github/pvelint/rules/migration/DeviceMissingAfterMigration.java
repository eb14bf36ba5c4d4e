package io.github.pvelint.rules.migration;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Container;
import io.github.pvelint.model.HostBinding;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ContainerRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;

/** What a container misses after it has moved. */
final class DeviceMissingAfterMigration implements ContainerRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "device-missing-after-migration",
              Category.MIGRATION,
              Severity.WARNING,
              "The container needs a device or directory that no migration checks")
          .container()
          .needs(Need.NODES)
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
            Proxmox moves a container with `devN` lines or raw mount entries without a word. On the
            other node the start then fails, because the device or directory is not there. By that
            time the container is down, and has to be moved back.
            """)
        .detection(
            """
            `devN`, and raw `lxc.mount.entry` binds without `optional`, in a cluster of more than
            one node. Silent for what every Proxmox host has: nodes such as `/dev/net/tun`,
            `/dev/fuse` and `/dev/kvm`, and paths below `/etc`, `/lib`, `/proc`, `/run`, `/sys` and
            `/usr`. Silent for templates. `mpN` is `bind-mount-blocks-migration`.
            """)
        .remediation(
            """
            Keep the container on nodes that have it, or put the same device or mount on all of
            them. A mount entry that the container can do without gets `optional`.
            """)
        .waiver(
            """
            All nodes have it, or the container never moves.
            """)
        .bad(
            """
            ==> nodes/pve1/lxc/101.conf <==
            dev0: /dev/ttyUSB0,gid=20
            hostname: smarthome
            ostype: debian
            unprivileged: 1
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .good(
            """
            ==> nodes/pve1/lxc/101.conf <==
            dev0: /dev/net/tun
            hostname: vpn
            ostype: debian
            unprivileged: 1
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .guidance(Guidance.G9)
        .manual("migration of containers", "chapter-pct.html#pct_migration")
        .manual("options of containers", "chapter-pct.html#pct_options")
        .build();
  }

  @Override
  public boolean appliesTo(Container container) {
    return !container.isTemplate();
  }

  @Override
  public void check(Container container, Cluster cluster, Findings findings) {
    if (cluster.nodes().size() < 2) {
      return;
    }
    for (HostBinding need : HostBinding.unchecked(container)) {
      findings.add(
          Finding.at(
                  need.spot(),
                  container.label()
                      + " does not start on a node without "
                      + need.what()
                      + ", and no migration checks that")
              .remedy(
                  Remedy.advice(
                      "keep it on nodes that have it, or see to it that all nodes do; `optional` for a"
                          + " mount entry that it can do without")));
    }
  }
}
