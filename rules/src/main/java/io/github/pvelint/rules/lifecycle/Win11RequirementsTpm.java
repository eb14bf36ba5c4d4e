package io.github.pvelint.rules.lifecycle;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Setting;
import io.github.pvelint.model.Vm;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Finding;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Fix;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.Remedy;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.VmRule;
import java.util.Optional;

/** Windows 11 without a TPM. */
final class Win11RequirementsTpm implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "win11-requirements-tpm",
              Category.LIFECYCLE,
              Severity.NOTE,
              "A VM for Windows 11 has no TPM")
          .vm()
          .precision(Precision.LOW)
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
            Windows 11 wants a TPM of version 2.0. Windows Server 2022 and 2025, which have the same
            `ostype`, do without, but offer less then: BitLocker asks for a password at each start.
            """)
        .detection(
            """
            `ostype: win11` with `bios: ovmf` and no `tpmstate0`. Without UEFI the VM is
            `win11-requirements`.
            """)
        .remediation("Add a TPM of version 2.0.")
        .waiver("The VM runs Windows Server and needs no TPM.")
        .bad(
            """
            bios: ovmf
            efidisk0: local-zfs:vm-101-disk-1,efitype=4m,ms-cert=2023k,pre-enrolled-keys=1,size=1M
            name: desktop
            ostype: win11
            """)
        .good(
            """
            bios: ovmf
            efidisk0: local-zfs:vm-101-disk-1,efitype=4m,ms-cert=2023k,pre-enrolled-keys=1,size=1M
            name: desktop
            ostype: win11
            tpmstate0: local-zfs:vm-101-disk-2,size=4M,version=v2.0
            """)
        .guidance(Guidance.G15)
        .manual("trusted platform module", "chapter-qm.html#qm_tpm")
        .build();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    Optional<Setting> windows11 = vm.option("ostype");
    if (windows11.isPresent()
        && windows11.get().value().equals("win11")
        && vm.isUefi()
        && vm.option("tpmstate0").isEmpty()) {
      findings.add(
          Finding.at(
                  vm.absent("tpmstate0").underlining(windows11.get().line()),
                  vm.label() + " is set up for Windows 11 but has no TPM")
              .remedy(remedy(vm)));
    }
  }

  private static Remedy remedy(Vm vm) {
    return vm.disks().stream()
        .flatMap(disk -> disk.storage().stream())
        .findFirst()
        .map(
            id ->
                Remedy.set(
                    vm, "tpmstate0", id + ":1,version=v2.0", "allocates a small volume on " + id))
        .orElseGet(() -> Remedy.advice("add a TPM (Hardware > Add > TPM State) of version 2.0"));
  }
}
