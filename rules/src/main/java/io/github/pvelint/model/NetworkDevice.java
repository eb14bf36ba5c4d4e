package io.github.pvelint.model;

import io.github.pvelint.schema.Property;
import java.util.Optional;

/** A network device of a guest: {@code net0}, {@code net1} ... */
public record NetworkDevice(Setting setting) {

  /** {@code net0} ... */
  public String key() {
    return setting.key();
  }

  /** The address that is given; absent if Proxmox makes one up. */
  public Optional<Property> macAddress() {
    Optional<Property> vm = setting.property("macaddr");
    return vm.isPresent() ? vm : setting.property("hwaddr");
  }

  /** Whether it is unplugged ({@code link_down}; default off). */
  public boolean isLinkDown() {
    return setting.isOn("link_down");
  }

  /** Whether the guest's firewall rules reach it ({@code firewall}; default off). */
  public boolean isFirewalled() {
    return setting.isOn("firewall");
  }

  /**
   * The network it is plugged in to: bridge and VLAN. Absent without a bridge, and for a device
   * that is unplugged.
   */
  public Optional<String> network() {
    Optional<Property> bridge = setting.property("bridge");
    if (bridge.isEmpty() || isLinkDown()) {
      return Optional.empty();
    }
    Optional<Property> tag = setting.property("tag");
    return Optional.of(bridge.get().text() + (tag.isPresent() ? " VLAN " + tag.get().text() : ""));
  }
}
