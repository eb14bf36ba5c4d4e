package io.github.pvelint.rules.lifecycle;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Disk;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Vm;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.VmRule;
import io.github.pvelint.schema.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Windows 11 on virtual hardware that Windows 11 refuses. */
final class Win11Requirements implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "win11-requirements",
              Category.LIFECYCLE,
              Severity.WARNING,
              "A VM for Windows 11 does not meet the requirements of Windows 11")
          .vm()
          .precision(Precision.MEDIUM)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            """
            Windows 11 wants UEFI firmware and a TPM of version 2.0. Where somebody got around that
            at installation, feature updates are refused later. The version of `tpmstate0` is 1.2
            unless the line says `version=v2.0`.
            """)
        .detection(
            """
            `ostype: win11`, and either no `bios: ovmf` or a `tpmstate0` of version 1.2. A VM with
            UEFI and no TPM at all is `win11-requirements-tpm`, one without an EFI disk is
            `ovmf-without-efidisk`.
            """)
        .remediation(
            """
            For a new VM: `bios: ovmf`, an EFI disk and `tpmstate0` with `version=v2.0`. In an
            installed one convert the system disk to GPT (`mbr2gpt`) before you change the
            firmware, or it does not boot. A TPM of version 1.2 has to be removed and added anew,
            which destroys the keys in it: have the BitLocker recovery key at hand.
            """)
        .waiver(
            "The VM runs Windows Server 2022 or 2025, which share the ostype and are content with"
                + " less.")
        .bad(
            """
            name: desktop
            ostype: win11
            sata0: local-zfs:vm-101-disk-0,size=64G
            """)
        .good(
            """
            bios: ovmf
            efidisk0: local-zfs:vm-101-disk-1,efitype=4m,ms-cert=2023k,pre-enrolled-keys=1,size=1M
            name: desktop
            ostype: win11
            sata0: local-zfs:vm-101-disk-0,size=64G
            tpmstate0: local-zfs:vm-101-disk-2,size=4M,version=v2.0
            """)
        .guidance(Guidance.G15)
        .manual("trusted platform module", "chapter-qm.html#qm_tpm")
        .manual("BIOS and UEFI", "chapter-qm.html#qm_bios_and_uefi")
        .build();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    Optional<Setting> windows11 = vm.option("ostype");
    if (windows11.isEmpty() || !windows11.get().value().equals("win11")) {
      return;
    }
    Optional<Disk> tpm = vm.disk("tpmstate0");
    List<String> lacks = new ArrayList<>();
    if (!vm.isUefi()) {
      lacks.add("no UEFI firmware");
    }
    if (tpm.isPresent() && !isVersion2(tpm.get())) {
      lacks.add("a TPM of version 1.2");
    } else if (tpm.isEmpty() && !lacks.isEmpty()) {
      lacks.add("no TPM");
    }
    if (!lacks.isEmpty()) {
      findings.add(
          Finding.at(
                  windows11.get().spot(),
                  vm.label() + " is set up for Windows 11 but has " + String.join(" and ", lacks))
              .remedy(
                  Remedy.advice(
                      "add what is missing; converting an installed Windows needs mbr2gpt first, and"
                          + " replacing a TPM destroys the keys in it")));
    }
  }

  private static boolean isVersion2(Disk tpm) {
    return tpm.setting().property("version").map(Property::text).orElse("v1.2").equals("v2.0");
  }
}
