package io.github.pvelint.rules.nesting;

import io.github.pvelint.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class NestingRules {
  private NestingRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new DockerProfileInContainer(),
        new DockerProfileInContainerByFeatures(),
        new EscapeQuartet(),
        new FeatureWithoutEffect(),
        new KvmDeviceInContainer(),
        new MountFeatureOnUnprivileged(),
        new NestedVirtualizationVm(),
        new NestingEnabled(),
        new NestingInPrivileged(),
        new NestingMissingForSystemd());
  }
}
