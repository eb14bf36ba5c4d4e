package io.github.pvelint.rules.backup;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.EfiDisk;
import io.github.pvelint.model.Vm;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.VmRule;
import java.util.Optional;

/** EFI disks that vzdump leaves out, or that are not there. */
final class EfidiskNotInBackup implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "efidisk-not-in-backup",
              Category.BACKUP,
              Severity.WARNING,
              "The firmware's variables are in no backup of the VM")
          .vm()
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            vzdump takes `efidisk0` only of a VM with `bios: ovmf`. With SeaBIOS the disk is unused and
            is left out of backups: a restored VM has none, and whoever switches back to UEFI starts
            without boot entries and keys. With UEFI and no EFI disk there is nothing to back up.
            """)
        .detection(
            """
            An `efidisk0` without `bios: ovmf`, or `bios: ovmf` without an `efidisk0` (SEV-SNP and
            TDX left out). The second is usually said by `ovmf-without-efidisk` instead.
            """)
        .remediation(
            """
            If the guest was installed with UEFI, set `bios: ovmf`. If it boots with SeaBIOS, remove
            the EFI disk, which destroys the variables in it.
            """)
        .waiver("The disk is left over and nobody will need it.")
        .bad(
            """
            efidisk0: local-zfs:vm-101-disk-1,efitype=4m,size=1M
            name: web
            scsi0: local-zfs:vm-101-disk-0,size=32G
            """)
        .good(
            """
            bios: ovmf
            efidisk0: local-zfs:vm-101-disk-1,efitype=4m,size=1M
            name: web
            scsi0: local-zfs:vm-101-disk-0,size=32G
            """)
        .guidance(Guidance.G12)
        .manual("BIOS and UEFI", "chapter-qm.html#qm_bios_and_uefi")
        .build();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    Optional<EfiDisk> efi = vm.efiDisk();
    if (efi.isPresent() && !vm.isUefi()) {
      findings.add(
          Finding.at(
                  efi.get().setting().spot(),
                  "efidisk0 of "
                      + vm.label()
                      + " is unused and in no backup, since the VM boots with SeaBIOS")
              .remedy(
                  Remedy.advice(
                      "set bios: ovmf if the guest was installed with UEFI; else remove efidisk0,"
                          + " which destroys the variables in it")));
    } else if (efi.isEmpty() && vm.isUefi() && !vm.hasStatelessFirmware()) {
      findings.add(
          Finding.at(
                  vm.absent("efidisk0"),
                  vm.label() + " has no efidisk0: the firmware's variables are in no backup")
              .remedy(Remedy.advice("add an EFI disk (Hardware > Add > EFI Disk)")));
    }
  }
}
