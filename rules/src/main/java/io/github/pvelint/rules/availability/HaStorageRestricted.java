package io.github.pvelint.rules.availability;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Guest;
import io.github.pvelint.model.HaResource;
import io.github.pvelint.model.Storage;
import io.github.pvelint.model.Vm;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** HA guests whose storage is not on all their nodes. */
final class HaStorageRestricted implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "ha-storage-restricted",
              Category.AVAILABILITY,
              Severity.ERROR,
              "HA may start the guest on a node that lacks its storage")
          .anyGuest()
          .needs(Need.NODES, Need.HA, Need.STORAGES)
          .supersedesAt("storage-unavailable-on-peers")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            The HA manager chooses among all nodes on which the guest may run and does not look at
            its storages. On a node that does not have one of them the start fails.
            """)
        .detection(
            """
            A guest that HA looks after (state started or stopped) and that may run on more than one
            node: volumes, CD images included, whose storage is disabled, or whose `nodes` in
            storage.cfg leave one of those nodes out. One finding for each storage. Silent for
            templates.
            """)
        .remediation(
            """
            Make the storage available on all nodes, or keep the guest to those that have it by a
            strict node affinity rule.
            """)
        .waiver(
            """
            None that we know of.
            """)
        .bad(
            """
            ==> ha/resources.cfg <==
            vm: 100
            	state started

            ==> storage.cfg <==
            lvm: san
            	vgname san
            	shared 1
            	nodes pve1,pve3

            ==> nodes/pve1/qemu-server/100.conf <==
            name: db
            scsi0: san:vm-100-disk-0,size=32G
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            ==> nodes/pve3/qemu-server/198.conf <==
            memory: 2048
            name: third
            """)
        .good(
            """
            ==> ha/resources.cfg <==
            vm: 100
            	state started

            ==> ha/rules.cfg <==
            node-affinity: san
            	resources vm:100
            	nodes pve1,pve3
            	strict 1

            ==> storage.cfg <==
            lvm: san
            	vgname san
            	shared 1
            	nodes pve1,pve3

            ==> nodes/pve1/qemu-server/100.conf <==
            name: db
            scsi0: san:vm-100-disk-0,size=32G
            ==> nodes/pve2/qemu-server/199.conf <==
            memory: 2048
            name: other
            ==> nodes/pve3/qemu-server/198.conf <==
            memory: 2048
            name: third
            """)
        .guidance(Guidance.G10)
        .manual("HA requirements", "chapter-ha-manager.html#_requirements")
        .manual("storage", "chapter-pvesm.html#chapter_storage")
        .build();
  }

  @Override
  public boolean appliesTo(Guest guest) {
    return !guest.isTemplate();
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    Optional<HaResource> resource = cluster.activeResource(guest);
    if (resource.isEmpty()) {
      return;
    }
    Set<String> candidates = cluster.candidates(guest);
    if (candidates.size() > 1) {
      judge(guest, resource.get(), candidates, cluster, findings);
    }
  }

  private static void judge(
      Guest guest,
      HaResource resource,
      Set<String> candidates,
      Cluster cluster,
      Findings findings) {
    List<StoredVolume> volumes = new ArrayList<>(StoredVolume.of(guest, cluster, findings));
    if (guest instanceof Vm vm) {
      volumes.addAll(StoredVolume.cdImages(vm, cluster, findings));
    }
    Set<String> judged = new HashSet<>();
    for (StoredVolume volume : volumes) {
      Optional<String> fault = fault(volume.storage(), candidates);
      if (fault.isPresent() && judged.add(volume.storage().id())) {
        findings.add(
            Finding.at(
                    volume.spot(),
                    volume.label()
                        + ": the storage "
                        + fault.get()
                        + ", where HA may start "
                        + guest.label())
                .with(volume.storage().anchor(), "the storage")
                .with(resource.section().header(), "the HA resource")
                .remedy(
                    Remedy.advice(
                        "make the storage available there, or keep the guest to the nodes that have"
                            + " it with a strict node affinity rule")));
      }
    }
  }

  private static Optional<String> fault(Storage storage, Set<String> candidates) {
    if (!storage.isEnabled()) {
      return Optional.of("is disabled also on " + String.join(", ", candidates));
    }
    List<String> missing = storage.missingOn(candidates);
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of("is not on " + String.join(", ", missing));
  }
}
