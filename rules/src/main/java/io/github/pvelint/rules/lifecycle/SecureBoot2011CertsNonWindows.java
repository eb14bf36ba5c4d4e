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

/** Other VMs whose Secure Boot certificates run out. */
final class SecureBoot2011CertsNonWindows implements VmRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "secure-boot-2011-certs-non-windows",
              Category.LIFECYCLE,
              Severity.NOTE,
              "The EFI disk of a VM lacks the Secure Boot certificates of 2023")
          .vm()
          .precision(Precision.HIGH)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Documentation documentation() {
    return Documentation.explaining(
            SecureBootKeys.EXPLANATION
                + """

                Linux distributions boot through a shim that Microsoft signs: the same holds for
                them, but only once their shim is signed with the new certificate alone.
                """)
        .detection(SecureBootKeys.DETECTION + "Windows guests are `secure-boot-2011-certs`.")
        .remediation(SecureBootKeys.REMEDIATION)
        .waiver("Secure Boot is switched off in the firmware's menu.")
        .bad(
            """
            bios: ovmf
            efidisk0: local-zfs:vm-101-disk-0,efitype=4m,pre-enrolled-keys=1,size=1M
            name: web
            ostype: l26
            """)
        .good(
            """
            bios: ovmf
            efidisk0: local-zfs:vm-101-disk-0,efitype=4m,pre-enrolled-keys=0,size=1M
            name: web
            ostype: l26
            """)
        .guidance(Guidance.G15)
        .manual("Secure Boot certificates", "chapter-qm.html#qm_secure_boot_ca_expiration")
        .build();
  }

  @Override
  public void check(Vm vm, Cluster cluster, Findings findings) {
    if (!vm.isWindows()) {
      SecureBootKeys.check(vm, findings);
    }
  }
}
