package io.github.pvelint.rules.snapshot;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Vm;
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
import java.util.Map;

/** Disks whose storage and format rule out snapshots. */
final class VmVolumeNotSnapshotable implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "vm-volume-not-snapshotable",
              Category.SNAPSHOT,
              Severity.WARNING,
              "A disk of the VM cannot have snapshots")
          .vm()
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
            A snapshot of a VM takes all its disks or none. Whether a disk can have one depends on
            the storage and on the format: on ZFS, Ceph, LVM-thin and Btrfs every disk can, on
            directories, NFS and CIFS only qcow2 files, on thick LVM only qcow2 volumes (from
            Proxmox VE 9 on), on iSCSI none. A single disk that cannot is enough that Proxmox offers
            no snapshot at all, before an update for instance. Backups are not touched by that.
            """)
        .detection(
            """
            Every drive except CD drives, EFI disk and TPM state among them, held against
            storage.cfg: the storage cannot snapshot volumes of that format, or the drive is a path
            of the host. What plugins of others can do is unknown. Silent for templates. Where the
            EFI disk and TPM state alone are in the way the finding is `tpm-or-efi-blocks-snapshot`.
            """)
        .remediation(
            """
            Move the disk to a storage that can, or make it qcow2 (`qm disk move VMID scsi0 STORAGE
            --format qcow2`). Or take a backup before a change instead.
            """)
        .waiver(
            """
            A backup before a change is good enough.
            """)
        .bad(
            """
            ==> storage.cfg <==
            lvmthin: local-lvm
            	vgname pve
            	thinpool data
            	content images,rootdir

            nfs: nas
            	server nas.example.org
            	export /export/guests
            	content images,rootdir

            ==> qemu-server/100.conf <==
            name: db
            scsi0: nas:100/vm-100-disk-0.raw,size=32G
            """)
        .good(
            """
            ==> storage.cfg <==
            lvmthin: local-lvm
            	vgname pve
            	thinpool data
            	content images,rootdir

            nfs: nas
            	server nas.example.org
            	export /export/guests
            	content images,rootdir

            ==> qemu-server/100.conf <==
            name: db
            scsi0: nas:100/vm-100-disk-0.qcow2,size=32G
            scsi1: local-lvm:vm-100-disk-1,size=8G
            """)
        .guidance(Guidance.G11)
        .manual("disk formats", "chapter-qm.html#qm_hard_disk_formats")
        .manual("storage types", "chapter-pvesm.html#_storage_types")
        .build();
  }

  @Override
  public boolean appliesTo(Vm vm) {
    return !vm.isTemplate();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    for (Map.Entry<Setting, String> drive : SnapshotBlockers.of(vm, cluster, findings).entrySet()) {
      findings.add(
          Finding.at(
                  drive.getKey().spot(),
                  drive.getValue() + ": no snapshot of " + vm.label() + " can be made")
              .remedy(
                  Remedy.advice(
                      "`qm disk move` to a storage that can, or with `--format qcow2`; or take a"
                          + " backup before a change")));
    }
  }
}
