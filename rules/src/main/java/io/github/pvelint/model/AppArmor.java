package io.github.pvelint.model;

import java.util.List;
import java.util.Optional;

/**
 * What confines a container by AppArmor. Proxmox has LXC generate a profile and lets {@code
 * features} loosen it. Any {@code lxc.apparmor.profile} line ends that: {@code fuse}, {@code
 * nesting} and {@code mount} then leave the profile alone, even if the line says {@code generated}
 * (PVE::LXC::make_apparmor_config). {@code lxc.apparmor.allow_nesting} acts on a generated profile
 * only, and being raw comes after the features.
 *
 * @param profile the line that names a profile, of several the last; absent for Proxmox's own
 * @param nesting what lets the container nest others; absent if nothing does
 */
public record AppArmor(Optional<Setting> profile, Optional<Spot> nesting) {

  static AppArmor of(Container container) {
    Optional<Setting> profile = last(container.raw("lxc.apparmor.profile", "lxc.aa_profile"));
    if (profile.isPresent() && !profile.get().value().equals("generated")) {
      return new AppArmor(profile, Optional.empty());
    }
    Optional<Setting> raw = last(container.raw("lxc.apparmor.allow_nesting"));
    if (raw.isPresent()) {
      boolean isOn = raw.get().value().equals("1");
      return new AppArmor(profile, isOn ? Optional.of(raw.get().spot()) : Optional.empty());
    }
    return new AppArmor(
        profile, profile.isPresent() ? Optional.empty() : container.features().spot("nesting"));
  }

  private static Optional<Setting> last(List<Setting> lines) {
    return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
  }

  /** Whether there is no confinement at all. */
  public boolean isUnconfined() {
    return profile.isPresent() && profile.get().value().equals("unconfined");
  }

  /** Whether the container may mount file systems of the types that {@code features} names. */
  public boolean letsFeaturesMount() {
    return profile.isEmpty() || isUnconfined();
  }
}
