package io.github.pvelint.rules.lifecycle;

import io.github.pvelint.model.Cluster;
import io.github.pvelint.model.Vm;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Findings;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Precision;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.rule.VmRule;

/** Windows VMs whose Secure Boot certificates run out. */
final class SecureBoot2011Certs implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "secure-boot-2011-certs",
              Category.LIFECYCLE,
              Severity.WARNING,
              "The EFI disk of a Windows VM lacks the Secure Boot certificates of 2023")
          .vm()
          .precision(Precision.HIGH)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(SecureBootKeys.EXPLANATION)
        .detection(
            SecureBootKeys.DETECTION
                + "Other systems than Windows are `secure-boot-2011-certs-non-windows`.")
        .remediation(SecureBootKeys.REMEDIATION)
        .waiver(
            "Secure Boot is switched off in the firmware's menu, or the guest has enrolled the new"
                + " certificates itself.")
        .bad(
            """
            bios: ovmf
            efidisk0: local-zfs:vm-101-disk-0,efitype=4m,pre-enrolled-keys=1,size=1M
            name: dc
            ostype: win11
            """)
        .good(
            """
            bios: ovmf
            efidisk0: local-zfs:vm-101-disk-0,efitype=4m,ms-cert=2023k,pre-enrolled-keys=1,size=1M
            name: dc
            ostype: win11
            """)
        .guidance(Guidance.G15)
        .manual("Secure Boot certificates", "chapter-qm.html#qm_secure_boot_ca_expiration")
        .build();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    if (vm.isWindows()) {
      SecureBootKeys.check(vm, findings);
    }
  }
}
