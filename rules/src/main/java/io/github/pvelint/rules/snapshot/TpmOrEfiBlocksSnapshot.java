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
import java.util.Set;

/** Small disks that stand in the way of all snapshots. */
final class TpmOrEfiBlocksSnapshot implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "tpm-or-efi-blocks-snapshot",
              Category.SNAPSHOT,
              Severity.WARNING,
              "Only the EFI disk or the TPM state rules out snapshots")
          .vm()
          .needs(Need.STORAGES)
          .supersedes("vm-volume-not-snapshotable")
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            The data disks of the VM can have snapshots, but the EFI disk or the TPM state cannot,
            and one disk that cannot is enough that Proxmox offers none. It is easily overlooked:
            these disks are a few MiB, and often were put on another storage or left raw.
            """)
        .detection(
            """
            `efidisk0` and `tpmstate0` on a storage that cannot snapshot volumes of their format
            (storage.cfg), where every other drive can. Silent for templates, and where what a
            drive's storage can do is not known.
            """)
        .remediation(
            """
            Move the disk: `qm disk move VMID efidisk0 STORAGE`, to the storage of the data disks or
            with `--format qcow2`. The VM has to be stopped for the TPM state, whose qcow2 format
            needs Proxmox VE 9.1.
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
            bios: ovmf
            efidisk0: nas:100/vm-100-disk-1.raw,efitype=4m,size=528K
            name: db
            scsi0: nas:100/vm-100-disk-0.qcow2,size=32G
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
            bios: ovmf
            efidisk0: nas:100/vm-100-disk-1.qcow2,efitype=4m,size=528K
            name: db
            scsi0: nas:100/vm-100-disk-0.qcow2,size=32G
            """)
        .guidance(Guidance.G11)
        .manual("BIOS and UEFI", "chapter-qm.html#qm_bios_and_uefi")
        .manual("TPM", "chapter-qm.html#qm_tpm")
        .build();
  }

  private static final Set<String> SMALL = Set.of("efidisk0", "tpmstate0");

  @Override
  public boolean appliesTo(Vm vm) {
    return !vm.isTemplate();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    Map<Setting, String> blockers = SnapshotBlockers.of(vm, cluster, findings);
    if (blockers.isEmpty()) {
      return;
    }
    boolean alone = blockers.keySet().stream().allMatch(drive -> SMALL.contains(drive.key()));
    if (alone && findings.isEmpty()) {
      blockers.forEach((drive, what) -> findings.add(finding(vm, drive, what)));
    }
  }

  private static Finding finding(Vm vm, Setting drive, String what) {
    return Finding.at(drive.spot(), what + ", which alone rules out snapshots of " + vm.label())
        .remedy(
            Remedy.advice(
                "`qm disk move "
                    + vm.vmid()
                    + " "
                    + drive.key()
                    + "` to the storage of the data disks, or with `--format qcow2`"));
  }
}
