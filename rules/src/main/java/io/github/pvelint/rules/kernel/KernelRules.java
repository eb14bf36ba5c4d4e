package io.github.pvelint.rules.kernel;

import io.github.pvelint.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class KernelRules {
  private KernelRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new FuseInContainer(),
        new FuseInContainerFrozenByBackup(),
        new GpuDriverCoupling(),
        new HostModulesMounted(),
        new HostModulesMountedReadOnly(),
        new HostModulesMountedUnprivileged(),
        new InertDeviceAllow(),
        new LoopNbdDeviceMapper(),
        new LoopNbdDeviceMapperUnprivileged(),
        new ModuleLoadingCapability(),
        new NetworkFilesystemInContainer(),
        new RawDeviceLinesInsteadOfDev(),
        new TunDevice(),
        new WorkloadNeedsOwnKernel());
  }
}
