package io.github.pvelint.rules.hygiene;

import io.github.pvelint.model.Claim;
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
import java.util.List;
import java.util.Optional;

/** A volume that two guests write to. */
final class SameVolumeTwice implements GuestRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "same-volume-twice",
              Category.HYGIENE,
              Severity.ERROR,
              "Two options use the same volume for writing")
          .anyGuest()
          .needs(Need.ONE_TIME)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Usual file systems keep their state in memory. When two guests, or two disks of one
            guest, write to the same volume, neither knows what the other does: the file system is
            beyond repair within minutes. Also, whoever is destroyed first takes the volume along.
            """)
        .detection(
            """
            The same volume id in two attached options: disks of VMs, `rootfs` and `mpN` of
            containers, in one guest or in two of the same cluster. A storage that is not shared has
            its own volume on each node, so guests on different nodes count only if storage.cfg says
            that it is shared; without storage.cfg that stays unknown.

            Silent for CD drives, ISO images, `unusedN`, volumes with `ro=1`, and those with
            `shared=1`, which is how a disk for several guests is marked. Snapshots are not looked at.
            """)
        .remediation(
            """
            Shut both down, keep the volume with the guest that it belongs to, and take the line out
            of the other one (`qm set VMID --delete scsi1`; the volume must not be removed along with
            it). A copy of a guest is made with `qm clone` or from a backup, not by copying its
            config.
            """)
        .waiver("A cluster file system is on it; better say so with `shared=1`.")
        .bad(
            """
            ==> qemu-server/101.conf <==
            name: db1
            scsi0: local-lvm:vm-101-disk-0,size=32G
            ==> qemu-server/102.conf <==
            name: db2
            scsi0: local-lvm:vm-101-disk-0,size=32G
            """)
        .good(
            """
            ==> qemu-server/101.conf <==
            name: db1
            scsi0: san:vm-101-disk-0,shared=1,size=32G
            ==> qemu-server/102.conf <==
            name: db2
            scsi0: san:vm-101-disk-0,shared=1,size=32G
            """)
        .guidance(Guidance.G12)
        .manual("hard disks", "chapter-qm.html#qm_hard_disk")
        .manual("container storage", "chapter-pct.html#pct_container_storage")
        .build();
  }

  @Override
  public boolean appliesTo(Guest guest) {
    return guest.vmid() != 0;
  }

  @Override
  public void check(Guest guest, Cluster cluster, Findings findings) {
    for (Claim claim : Claim.of(guest, Claim.Kind.VOLUME)) {
      List<Claim> rivals = cluster.claims().rivals(claim);
      if (!rivals.isEmpty()) {
        judge(claim, rivals, cluster, findings);
      }
    }
  }

  private static void judge(Claim claim, List<Claim> rivals, Cluster cluster, Findings findings) {
    Optional<Boolean> isShared = isShared(claim, cluster);
    List<Claim> certain =
        rivals.stream()
            .filter(rival -> isShared.orElse(false) || isOnSameNode(claim, rival))
            .toList();
    if (!certain.isEmpty()) {
      findings.add(finding(claim, certain));
    } else if (isShared.isEmpty()) {
      findings.unknown(
          claim.spot().slice(),
          "whether nodes share the storage of "
              + claim.thing().name()
              + ", which "
              + Rivals.named(claim, rivals)
              + " uses on another node, is not known");
    }
  }

  private static Optional<Boolean> isShared(Claim claim, Cluster cluster) {
    String volume = claim.thing().name();
    String storage = volume.substring(0, volume.indexOf(':'));
    return cluster.storages().flatMap(all -> all.find(storage)).flatMap(Storage::isShared);
  }

  private static boolean isOnSameNode(Claim claim, Claim rival) {
    return claim.guest().node().equals(rival.guest().node());
  }

  private static Finding finding(Claim claim, List<Claim> rivals) {
    return Rivals.finding(
            claim,
            rivals,
            claim.spot().key()
                + " of "
                + claim.guest().label()
                + " writes to the same volume as "
                + Rivals.named(claim, rivals))
        .remedy(
            Remedy.advice(
                "shut both down before anything else, and take the volume out of the guest that it"
                    + " does not belong to, without removing it"));
  }
}
