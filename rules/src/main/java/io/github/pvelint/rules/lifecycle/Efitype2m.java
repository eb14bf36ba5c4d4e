package io.github.pvelint.rules.lifecycle;

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

/** EFI disks of the old kind. */
final class Efitype2m implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "efitype-2m",
              Category.LIFECYCLE,
              Severity.NOTE,
              "The EFI disk is of the old 2 MB kind, without Secure Boot")
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
            Firmware images of 2 MB are no longer built upstream; Proxmox carries them along for
            old VMs. They know no Secure Boot. New EFI disks are of the 4 MB kind.
            """)
        .detection(
            """
            `bios: ovmf` and an `efidisk0` without `efitype=4m` (the default is 2m). Silent for
            ARM guests, where the type does not matter, and with SEV or TDX, which choose their own
            firmware.
            """)
        .remediation(
            """
            There is no conversion: remove the EFI disk and add a new one. That destroys the
            firmware's variables, boot entries among them; have a rescue system at hand.
            """)
        .waiver("The VM boots, and nobody asks for Secure Boot.")
        .bad(
            """
            bios: ovmf
            efidisk0: local-zfs:vm-101-disk-1,size=1M
            name: web
            """)
        .good(
            """
            bios: ovmf
            efidisk0: local-zfs:vm-101-disk-1,efitype=4m,size=1M
            name: web
            """)
        .guidance(Guidance.G15)
        .manual("BIOS and UEFI", "chapter-qm.html#qm_bios_and_uefi")
        .build();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    if (!vm.isUefi()
        || !vm.isX86()
        || vm.option("amd-sev").isPresent()
        || vm.option("intel-tdx").isPresent()) {
      return;
    }
    Optional<EfiDisk> efi = vm.efiDisk();
    if (efi.isPresent() && !efi.get().is4m()) {
      findings.add(finding(vm, efi.get()));
    }
  }

  private static Finding finding(Vm vm, EfiDisk efi) {
    return Finding.at(
            efi.setting()
                .property("efitype")
                .map(efi.setting()::spot)
                .orElseGet(() -> efi.setting().missing("efitype")),
            "efidisk0 of " + vm.label() + " is of the 2 MB kind, which knows no Secure Boot")
        .remedy(
            Remedy.advice(
                "nothing converts it: removing efidisk0 and adding a new one with efitype=4m destroys"
                    + " the firmware's boot entries"));
  }
}
