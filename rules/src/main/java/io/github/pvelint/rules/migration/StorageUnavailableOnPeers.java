package io.github.pvelint.rules.migration;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.Storage;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.GuestRule;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.StoredVolume;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Storages that not all nodes have. */
final class StorageUnavailableOnPeers implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "storage-unavailable-on-peers",
              Category.MIGRATION,
              Severity.WARNING,
              "A storage of the guest is not on every node")
          .anyGuest()
          .needs(Need.NODES, Need.STORAGES)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            A storage may be limited to some nodes (`nodes` in storage.cfg) or switched off
            (`disable`). A guest with a volume there cannot move to the other nodes, unless the
            migration is told to put the volume on another storage.
            """)
        .detection(
            """
            Volumes of the guest, CD drives left out, whose storage is disabled, or whose `nodes`
            leave out a node on which the guest may come to run: all nodes, or for a guest under HA
            those that its rules leave. One finding for each storage. Silent in clusters of one node
            and for templates.
            """)
        .remediation(
            """
            Make the storage available on all nodes, or keep such guests to the nodes that have it.
            A stopped or running guest may be moved with `--targetstorage`.
            """)
        .waiver(
            """
            The cluster is made of nodes with different storages, and guests stay within their
            group.
            """)
        .bad(
            """
            ==> storage.cfg <==
            lvmthin: fast
            	vgname nvme
            	thinpool data
            	nodes pve1

            ==> nodes/pve1/qemu-server/100.conf <==
            name: db
            scsi0: fast:vm-100-disk-0,size=32G
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .good(
            """
            ==> storage.cfg <==
            lvmthin: fast
            	vgname nvme
            	thinpool data

            ==> nodes/pve1/qemu-server/100.conf <==
            name: db
            scsi0: fast:vm-100-disk-0,size=32G
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            """)
        .guidance(Guidance.G9)
        .manual("migration", "chapter-qm.html#qm_migration")
        .manual("storage", "chapter-pvesm.html#chapter_storage")
        .build();
  }

  @Override
  public boolean appliesTo(Guest guest) {
    return !guest.isTemplate();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    if (cluster.nodes().size() < 2) {
      return;
    }
    Set<String> candidates = cluster.candidates(guest);
    Set<String> judged = new HashSet<>();
    for (StoredVolume volume : StoredVolume.of(guest, cluster, findings)) {
      Optional<String> fault = fault(volume.storage(), candidates);
      if (fault.isPresent() && judged.add(volume.storage().id())) {
        findings.add(
            Finding.at(volume.spot(), volume.label() + ": the storage " + fault.get())
                .with(volume.storage().anchor(), "the storage")
                .remedy(
                    Remedy.advice(
                        "make the storage available on all nodes, or name another one when the guest"
                            + " is moved (`--targetstorage`)")));
      }
    }
  }

  private static Optional<String> fault(Storage storage, Set<String> candidates) {
    if (!storage.isEnabled()) {
      return Optional.of("is disabled");
    }
    List<String> missing = storage.missingOn(candidates);
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of("is not on " + String.join(", ", missing));
  }
}
