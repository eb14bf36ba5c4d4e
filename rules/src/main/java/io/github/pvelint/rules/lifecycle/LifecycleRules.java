package io.github.pvelint.rules.lifecycle;

import io.github.pvelint.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class LifecycleRules {
  private LifecycleRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new CgroupV1Keys(),
        new CgroupV1KeysOnPve8(),
        new DefaultCpuModel(),
        new DescriptionTooLong(),
        new Efitype2m(),
        new LegacyGlusterfs(),
        new LegacyPassthroughKeys(),
        new LinuxMachinePinned(),
        new MachineTooOld(),
        new MachineTooOldForNextRelease(),
        new OnbootMissing(),
        new OvmfWithoutEfidisk(),
        new ProtectionMissing(),
        new QuotaDead(),
        new RenamedLxcKeys(),
        new RenamedLxcKeysWithoutEffect(),
        new SecureBoot2011Certs(),
        new SecureBoot2011CertsNonWindows(),
        new SpectreFlagsMissing(),
        new VmMonitorPrivilege(),
        new Win11Requirements(),
        new Win11RequirementsTpm(),
        new WindowsMachineUnpinned());
  }
}
