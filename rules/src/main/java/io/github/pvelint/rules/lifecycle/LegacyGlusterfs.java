package io.github.pvelint.rules.lifecycle;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Spot;
import io.github.pvelint.model.Storage;
import io.github.pvelint.model.Volume;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Need;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.StorageRule;
import java.util.List;

/** Storages of a type that Proxmox VE 9 does not know. */
final class LegacyGlusterfs implements StorageRule {
  /** More would hide the point. */
  private static final int MOST = 8;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "legacy-glusterfs",
              Category.LIFECYCLE,
              Severity.ERROR,
              "Proxmox VE 9 has no GlusterFS storage any more")
          .needs(Need.STORAGES)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Proxmox VE 9 came without the plugin for GlusterFS, whose upstream had ceased. The
            storage's section is skipped: volumes on it cannot be found, so their guests do not start, and
            backups to it fail.
            """)
        .detection(
            """
            A `glusterfs:` section in storage.cfg, for Proxmox VE 9. Guests with volumes on it are
            named as related places. On Proxmox VE 8 the storage works; pve8to9 then fails on it.
            """)
        .remediation(
            """
            Move the volumes to another storage before the upgrade. After it, mount the GlusterFS
            volume by hand on all nodes and define a `dir` storage of the same name on it, with
            `is_mountpoint` and `shared`.
            """)
        .waiver("The section is kept for the record; nothing uses it.")
        .bad(
            """
            ==> qemu-server/101.conf <==
            name: db
            scsi0: gluster:101/vm-101-disk-0.qcow2,size=32G
            ==> storage.cfg <==
            glusterfs: gluster
            	server gfs1.example.org
            	volume vms
            """)
        .good(
            """
            ==> qemu-server/101.conf <==
            name: db
            scsi0: vms:101/vm-101-disk-0.qcow2,size=32G
            ==> storage.cfg <==
            dir: vms
            	is_mountpoint 1
            	path /mnt/vms
            	shared 1
            """)
        .guidance(Guidance.G15)
        .manual("storage types", "chapter-pvesm.html#_storage_types")
        .build();
  }

  @Override
  public boolean appliesTo(Storage storage) {
    return storage.type().equals("glusterfs");
  }

  @Override
  public void check(Storage storage, Cluster cluster, Findings findings) {
    if (cluster.circumstances().pveMajor() < 9) {
      return;
    }
    Finding finding =
        Finding.at(
            Spot.whole(storage.anchor()),
            storage.label() + " is of type glusterfs, which Proxmox VE 9 does not know");
    List<Volume> volumes =
        cluster.guests().stream()
            .flatMap(guest -> guest.volumes().stream())
            .filter(volume -> volume.storage().equals(storage.id()))
            .limit(MOST)
            .toList();
    for (Volume volume : volumes) {
      finding = finding.with(volume.spot().slice(), "this volume is on it");
    }
    findings.add(
        finding.remedy(
            Remedy.advice(
                "mount the volume on all nodes and define a dir storage of that name on it")));
  }
}
