package io.github.pvelint.rules.isolation;

import io.github.pvelint.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class IsolationRules {
  private IsolationRules() {}

  /** All of them. */
  public static List<Rule> all() {
    return List.of(
        new ApparmorCustomProfile(),
        new ApparmorUnconfined(),
        new BindControlSocket(),
        new BindGuestStorageRoot(),
        new BindOutsideReservedTree(),
        new BindSystemDirectory(),
        new BindSystemDirectoryReadOnly(),
        new BindSystemFileReadOnly(),
        new BindWritableIntoPrivileged(),
        new CapabilityDropCleared(),
        new CapabilityDropClearedUnprivileged(),
        new CapabilityKeepDangerous(),
        new CapabilityKeepDangerousUnprivileged(),
        new DangerousCharDevice(),
        new DeviceWorldWritable(),
        new DevicesAllowAll(),
        new DevicesAllowAllUnprivileged(),
        new EmulatedCpuNoKvm(),
        new FeaturesOverriddenByProfile(),
        new GuestFirewallNotEffective(),
        new HostHook(),
        new HostHookHookscript(),
        new HostNetworkInContainer(),
        new HostNetworkInContainerInterface(),
        new IdmapInvalid(),
        new IdmapMapsHostUser(),
        new IdmapMapsHostUserSingle(),
        new IdmapRootToHostRoot(),
        new IdmapUnusable(),
        new IdmapWithoutUnprivilegedFlag(),
        new MountAutoRw(),
        new MountAutoRwUnprivileged(),
        new MountPointIdmapPassthrough(),
        new PrivilegedContainer(),
        new PrivilegedForNetworkMounts(),
        new PrivilegedWithFeatures(),
        new RawBlockDeviceAccess(),
        new RawBlockDeviceAccessMountPoint(),
        new RawHostPassthrough(),
        new RawLxcInclude(),
        new SeccompDisabled(),
        new SeccompReplaced(),
        new SecretInConfig(),
        new SharedMemoryDevice(),
        new VirtiofsSensitivePath(),
        new VmRawArgs(),
        new VmRawArgsHostAccess());
  }
}
