package io.github.pvelint.rules.isolation;

import io.github.pvelint.model.Container;
import io.github.pvelint.model.Features;
import io.github.pvelint.model.Setting;
import java.util.List;
import java.util.Set;

/** The one case in which the guidance accepts a privileged container: it mounts NFS or CIFS. */
final class NetworkMounts {
  private static final Set<String> WEAKENING =
      Set.of(
          "lxc.apparmor.profile",
          "lxc.aa_profile",
          "lxc.cap.drop",
          "lxc.cap.keep",
          "lxc.cgroup2.devices.allow",
          "lxc.mount.auto",
          "lxc.mount.entry",
          "lxc.seccomp.profile",
          "lxc.include");

  private NetworkMounts() {}

  /** Whether the container is privileged for nothing else, and nothing else is weakened. */
  static boolean areTheOnlyReason(Container container) {
    Features features = container.features();
    return container.isPrivileged()
        && features.enabled().equals(List.of("mount"))
        && !features.mountable().isEmpty()
        && features.networkMounts().equals(features.mountable())
        && !isWeakenedOtherwise(container);
  }

  private static boolean isWeakenedOtherwise(Container container) {
    for (Setting line : container.section().raw()) {
      if (WEAKENING.contains(line.key())) {
        return true;
      }
    }
    return false;
  }
}
