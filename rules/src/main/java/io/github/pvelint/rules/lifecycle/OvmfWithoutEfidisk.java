package io.github.pvelint.rules.lifecycle;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Disk;
import io.github.pvelint.model.Vm;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.VmRule;
import java.util.Optional;

/** UEFI firmware without a place for its variables. */
final class OvmfWithoutEfidisk implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "ovmf-without-efidisk",
              Category.LIFECYCLE,
              Severity.WARNING,
              "A VM boots with UEFI but has no EFI disk")
          .vm()
          .supersedes("efidisk-not-in-backup")
          .fix(Fix.NEVER)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            UEFI firmware keeps its variables on `efidisk0`: the boot order and boot entries, the
            Secure Boot keys, the settings of its menu. Without the disk Proxmox makes a temporary
            one at each start, and all of that is lost at each stop. A guest whose boot loader is
            not at the fallback path then does not boot any more.
            """)
        .detection(
            """
            `bios: ovmf` and no usable `efidisk0`. Silent with SEV-SNP and TDX, whose firmware
            keeps no variables.
            """)
        .remediation(
            """
            Add an EFI disk. Secure Boot stays off unless the new disk is made with
            `pre-enrolled-keys=1`.
            """)
        .waiver("The VM is thrown away after each run.")
        .bad(
            """
            bios: ovmf
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
    if (vm.isUefi() && vm.efiDisk().isEmpty() && !vm.hasStatelessFirmware()) {
      findings.add(
          Finding.at(
                  vm.absent("efidisk0"),
                  vm.label()
                      + " boots with UEFI but has no efidisk0: boot entries are lost at each stop")
              .remedy(remedy(vm)));
    }
  }

  private static Remedy remedy(Vm vm) {
    Optional<String> storage = vm.dataDisks().stream().flatMap(OvmfWithoutEfidisk::on).findFirst();
    return storage
        .map(
            id ->
                Remedy.set(
                    vm,
                    "efidisk0",
                    id + ":1,efitype=4m",
                    "allocates a small volume on " + id + "; Secure Boot stays off"))
        .orElseGet(
            () ->
                Remedy.advice("add an EFI disk (Hardware > Add > EFI Disk) on a storage of yours"));
  }

  private static java.util.stream.Stream<String> on(Disk disk) {
    return disk.storage().stream();
  }
}
