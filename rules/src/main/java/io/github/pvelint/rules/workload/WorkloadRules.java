package io.github.pvelint.rules.workload;

import io.github.pvelint.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class WorkloadRules {
  private WorkloadRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new ContainerForeignArch(),
        new KernelModuleWorkloadInContainer(),
        new LiveMigrationNeededButBlocked(),
        new NoDowntimeWorkloadInContainer(),
        new NonLinuxWorkloadInContainer(),
        new NonLinuxWorkloadInContainerByName(),
        new TinyLinuxVm(),
        new UntrustedWorkloadInContainer(),
        new UntrustedWorkloadInContainerUnprivileged());
  }
}
