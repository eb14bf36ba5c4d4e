package io.github.pvelint.rules.lifecycle;

import io.github.pvelint.model.EfiDisk;
import io.github.pvelint.model.Vm;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Remedy;
import java.util.Optional;

/** What the two rules about Secure Boot certificates share. */
final class SecureBootKeys {
  static final String EXPLANATION =
      """
      With `pre-enrolled-keys=1` the EFI disk holds Microsoft's certificates, which decide what may
      boot. Those of 2011 run out from June 2026 on: boot loaders that are signed with the new ones
      alone are refused, and updates of the revocation list no longer come in. New EFI disks get the
      certificates of 2023; those in an old EFI disk stay as they are until somebody enrols the new
      ones.
      """;
  static final String DETECTION =
      """
      `bios: ovmf`, and an `efidisk0` with `efitype=4m` and `pre-enrolled-keys=1` whose `ms-cert` is
      not `2023k`: absent means 2011, `2023` and `2023w` are a part of the new certificates. Silent
      for ARM guests, for guests with SEV-SNP or TDX, and for the old kind of EFI disk (2m), which
      holds no keys.
      """;
  static final String REMEDIATION =
      """
      Shut the VM down and run `qm enroll-efi-keys VMID`; Proxmox then notes `ms-cert=2023k`. Where
      BitLocker is on, suspend its protectors first, or it asks for the recovery key.
      """;

  private SecureBootKeys() {}

  /** Adds a finding about the EFI disk if its keys are outdated. */
  static void check(Vm vm, Findings findings) {
    if (!vm.isUefi() || !vm.isX86() || vm.hasStatelessFirmware()) {
      return;
    }
    Optional<EfiDisk> efi = vm.efiDisk();
    if (efi.isPresent() && isOutdated(efi.get())) {
      findings.add(finding(vm, efi.get()));
    }
  }

  private static boolean isOutdated(EfiDisk efi) {
    return efi.is4m() && efi.hasPreEnrolledKeys() && !efi.certificates().equals("2023k");
  }

  private static Finding finding(Vm vm, EfiDisk efi) {
    String lack =
        efi.certificates().equals("2011")
            ? " has Microsoft's Secure Boot certificates of 2011 only, valid until June 2026"
            : " has only a part of Microsoft's Secure Boot certificates of 2023";
    return Finding.at(efi.certificatesSpot(), "efidisk0 of " + vm.label() + lack)
        .remedy(
            Remedy.advice(
                "shut the VM down and run `qm enroll-efi-keys "
                    + (vm.vmid() == 0 ? "VMID" : vm.vmid())
                    + "`; suspend BitLocker in the guest first"));
  }
}
