package io.github.pvelint.rules.migration;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Datacenter;
import io.github.pvelint.model.SectionConfigProperty;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.ClusterRule;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.Optional;

/** Migration and replication without encryption. */
final class InsecureMigration implements ClusterRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "insecure-migration",
              Category.MIGRATION,
              Severity.WARNING,
              "The memory or the disks of guests go over the network in the clear")
          .needs(Need.DATACENTER)
          .security("5.9")
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
            By default migration and replication go through SSH. With `insecure` the memory of a
            running VM, with all keys and passwords in it, and replicated disks go over the network
            as they are: whoever can listen reads them.
            """)
        .detection(
            """
            `migration: insecure`, the older `migration_unsecure: 1`, and `replication: insecure` in
            datacenter.cfg. Silent where the cluster is known to have a single node.
            """)
        .remediation(
            """
            Say `secure`, the default. On fast networks it costs throughput; `insecure` is meant for
            a migration network of its own that nobody else reaches.
            """)
        .waiver(
            """
            Migration has a network of its own that only the nodes reach.
            """)
        .bad(
            """
            ==> datacenter.cfg <==
            migration: insecure,network=10.10.0.0/24
            ==> nodes/pve1/qemu-server/100.conf <==
            name: web
            ==> nodes/pve2/qemu-server/101.conf <==
            name: db
            """)
        .good(
            """
            ==> datacenter.cfg <==
            migration: secure,network=10.10.0.0/24
            ==> nodes/pve1/qemu-server/100.conf <==
            name: web
            ==> nodes/pve2/qemu-server/101.conf <==
            name: db
            """)
        .guidance(Guidance.G9)
        .manual("migration network", "chapter-pvecm.html#pvecm_migration_network")
        .build();
  }

  @Override
  public void check(Cluster cluster, Findings findings) {
    Datacenter datacenter = cluster.datacenter().orElseThrow();
    if (cluster.isSingleNode()) {
      return;
    }
    Optional<SectionConfigProperty> migration = datacenter.insecureMigration();
    if (migration.isPresent()) {
      String what = "the memory of migrating VMs";
      findings.add(finding(datacenter, migration.get(), what, "migration"));
    }
    Optional<SectionConfigProperty> replication = datacenter.insecureReplication();
    if (replication.isPresent()) {
      findings.add(finding(datacenter, replication.get(), "replicated disks", "replication"));
    }
  }

  private static Finding finding(
      Datacenter datacenter, SectionConfigProperty entry, String what, String option) {
    String network =
        datacenter.values(option).text("network").map(cidr -> ",network=" + cidr).orElse("");
    return Finding.at(datacenter.spot(entry.key()), what + ": sent over the network unencrypted")
        .remedy(
            Remedy.advice(
                "`pvesh set /cluster/options --" + option + " type=secure" + network + "`"));
  }
}
