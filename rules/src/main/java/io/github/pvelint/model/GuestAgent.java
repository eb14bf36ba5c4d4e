package io.github.pvelint.model;

import io.github.pvelint.schema.Property;
import java.util.Optional;

/**
 * The channel to the QEMU guest agent.
 *
 * @param setting the option {@code agent}; absent if there is none, then it is off
 */
public record GuestAgent(Optional<Setting> setting) {

  /** Whether Proxmox talks to an agent. That one runs in the guest is not certain by that. */
  public boolean isEnabled() {
    return setting.isPresent() && setting.get().isOn("enabled");
  }

  /**
   * The part that keeps the file systems from being frozen for a backup ({@code freeze-fs} or one
   * of its older names); absent if they are frozen, which is the default.
   */
  public Optional<Property> freezeOff() {
    return setting.isEmpty() || setting.get().isOn("freeze-fs")
        ? Optional.empty()
        : setting.get().property("freeze-fs");
  }
}
