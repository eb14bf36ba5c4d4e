package io.github.pvelint.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pvelint.syntax.Slice;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of a cluster that have no test of their own. */
class ClusterPartsTest {
  private static final TestTree TREE = TestTree.empty();

  @Test
  void whatWasNotGivenIsAbsent() {
    ClusterParts parts = ClusterParts.read(TREE, 9);

    assertThat(parts).isEqualTo(ClusterParts.none());
    assertThat(parts.replication()).isEmpty();
    assertThat(parts.cpuModels().mayHave("any")).isTrue();
  }

  @Test
  void anEmptyFileIsAPart() {
    TestTree tree = TREE;
    for (ClusterFile file : ClusterFile.values()) {
      tree = tree.with(file.path(), "");
    }
    ClusterParts parts = ClusterParts.read(tree, 9);

    assertThat(parts.storages()).isPresent();
    assertThat(parts.backupJobs()).isPresent();
    assertThat(parts.pools()).isPresent();
    assertThat(parts.replication()).isPresent();
    assertThat(parts.highAvailability()).isPresent();
    assertThat(parts.mappings()).isPresent();
    assertThat(parts.datacenter()).isPresent();
    assertThat(parts.firewall()).isPresent();
    assertThat(parts.corosync()).isPresent();
    assertThat(parts.vzdumpDefaults()).isPresent();
    assertThat(parts.cpuModels().mayHave("any")).isFalse();
  }

  @Test
  void replicationJobs() {
    Replication replication =
        ClusterParts.read(
                TREE.with(
                    "replication.cfg",
                    """
                    local: 100-0
                    	target pve2
                    	schedule */5
                    	rate 10.5

                    local: 100-1
                    	target pve3
                    	disable
                    	remove_job full

                    local: 100-2
                    	target pve2

                    local: 101-0
                    	comment no target

                    local: web
                    	target pve2
                    """),
                9)
            .replication()
            .orElseThrow();

    assertThat(replication.jobs()).extracting(ReplicationJob::id).containsExactly("100-0", "100-1");
    ReplicationJob first = replication.jobs().get(0);
    ReplicationJob second = replication.jobs().get(1);
    assertThat(first.vmid()).isEqualTo(100);
    assertThat(first.target()).isEqualTo("pve2");
    assertThat(first.schedule()).isEqualTo("*/5");
    assertThat(first.isEnabled()).isTrue();
    assertThat(first.removal()).isEmpty();
    assertThat(second.schedule()).isEqualTo("*/15");
    assertThat(second.isEnabled()).isFalse();
    assertThat(second.spot("remove_job").slice().line()).isEqualTo(9);
    assertThat(second.spot("rate").slice().text()).isEqualTo("local: 100-1");
    assertThat(replication.dropped()).extracting(ReplicationJob::id).containsExactly("100-2");
  }

  @Test
  void mappings() {
    ResourceMappings mappings =
        ClusterParts.read(
                TREE.with(
                        "mapping/pci.cfg",
                        """
                        gpu
                        	live-migration-capable 1
                        	map id=1:2,node=a,path=0000:01:00.0
                        	map node=b,path=0000:02:00.0

                        empty
                        	description none
                        """)
                    .with("mapping/directory.cfg", "gpu\n\tmap node=a,path=/srv\n"),
                9)
            .mappings()
            .orElseThrow();
    ResourceMapping gpu = mappings.find(ResourceMapping.Kind.PCI, "gpu").orElseThrow();

    assertThat(gpu.entries()).extracting(ResourceMapping.Entry::node).containsExactly("a", "b");
    assertThat(gpu.entries().get(0).path().map(Slice::text)).contains("0000:01:00.0");
    assertThat(gpu.entries().get(1).at().line()).isEqualTo(4);
    assertThat(gpu.isOn("b")).isTrue();
    assertThat(gpu.isOn("c")).isFalse();
    assertThat(gpu.isLiveMigrationCapable()).isTrue();
    assertThat(mappings.find(ResourceMapping.Kind.DIRECTORY, "gpu"))
        .hasValueSatisfying(directory -> assertThat(directory.isLiveMigrationCapable()).isFalse());
    assertThat(mappings.find(ResourceMapping.Kind.USB, "gpu")).isEmpty();
    assertThat(mappings.find(ResourceMapping.Kind.PCI, "empty")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "migration: secure ! -",
        "migration: type=secure,network=10.0.0.0/8 ! -",
        "migration: insecure ! migration: insecure",
        "migration: network=10.0.0.0/8,type=insecure ! migration: network=10.0.0.0/8,type=insecure",
        "migration_unsecure: 1 ! migration_unsecure: 1",
        "migration_unsecure: 0 ! -",
        "migration: insecure|migration: secure ! -",
        "# migration: insecure ! -",
      })
  void insecureMigration(String lines, String entry) {
    assertThat(datacenter(lines).insecureMigration().map(p -> p.whole().text()).orElse("-"))
        .isEqualTo(entry);
  }

  @Test
  void datacenterValues() {
    Datacenter written =
        datacenter(
            "ha: shutdown_policy=migrate|crs: ha=static,ha-auto-rebalance=1|next-id: lower=200|"
                + "registered-tags: a;b,c|user-tag-access: user-allow=list|junk|replication: insecure");
    Datacenter empty = datacenter("");

    assertThat(written.shutdownPolicy()).isEqualTo("migrate");
    assertThat(written.balancesByItself()).isTrue();
    assertThat(written.nextIdLower()).isEqualTo(200);
    assertThat(written.registeredTags()).isEqualTo(Set.of("a", "b", "c"));
    assertThat(written.userTagAccess()).isEqualTo("list");
    assertThat(written.insecureReplication()).isPresent();
    assertThat(written.file().complaints()).hasSize(1);
    assertThat(written.spot("crs").slice().line()).isEqualTo(2);
    assertThat(empty.shutdownPolicy()).isEqualTo("conditional");
    assertThat(empty.balancesByItself()).isFalse();
    assertThat(empty.nextIdLower()).isEqualTo(100);
    assertThat(empty.nextIdUpper()).isEqualTo(1_000_000);
    assertThat(empty.registeredTags()).isEmpty();
    assertThat(empty.userTagAccess()).isEqualTo("free");
    assertThat(empty.insecureReplication()).isEmpty();
    assertThat(empty.spot("crs").slice().line()).isEqualTo(1);
  }

  private static Datacenter datacenter(String lines) {
    return ClusterParts.read(TREE.with("datacenter.cfg", lines.replace("|", "\n") + "\n"), 9)
        .datacenter()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "[OPTIONS]|enable: 1 ! true",
        "[options]||ENABLE:  1 ! true",
        "[OPTIONS]|enable: 2 ! true",
        "[OPTIONS]|enable: 0 ! false",
        "[OPTIONS]|enable: 1|enable: 0 ! false",
        "[OPTIONS]|policy_in: DROP ! false",
        "[RULES]|enable: 1 ! false",
        "[OPTIONS]|[IPSET a] # x|enable: 1 ! false",
        "# enable: 1 ! false",
      })
  void firewallSwitch(String lines, boolean isOn) {
    String text = lines.replace("|", "\n") + "\n";
    Firewall firewall =
        ClusterParts.read(
                TREE.with("firewall/cluster.fw", text)
                    .with("firewall/101.fw", text)
                    .with("firewall/host.fw", "[OPTIONS]\nenable: 1\n"),
                9)
            .firewall()
            .orElseThrow();

    assertThat(firewall.isOn()).isEqualTo(isOn);
    assertThat(firewall.isOn(101)).isEqualTo(isOn);
    assertThat(firewall.isOn(102)).isFalse();
    assertThat(firewall.guests()).containsOnlyKeys(101);
  }

  @Test
  void corosync() {
    Corosync corosync =
        ClusterParts.read(
                TREE.with(
                    "corosync.conf",
                    """
                    # name: no
                    totem {
                      cluster_name: demo
                      interface {
                        linknumber: 0
                      }
                    }
                    nodelist {
                      node {
                        name: pve1
                        ring0_addr: 10.0.0.1
                      }
                      node {
                        name: pve2
                      }
                    }
                    quorum {
                      device {
                        model: net
                      }
                    }
                    """),
                9)
            .corosync()
            .orElseThrow();

    assertThat(corosync.nodeNames()).isEqualTo(Set.of("pve1", "pve2"));
    assertThat(corosync.nodes().get(1).line()).isEqualTo(14);
    assertThat(corosync.device().map(Slice::text)).contains("net");
  }
}
