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
    return setting.property("macaddr").or(() -> setting.property("hwaddr"));
  }

  /** Whether it is unplugged ({@code link_down}; default off). */
  public boolean isLinkDown() {
    return isOn("link_down");
  }

  /** Whether the guest's firewall rules reach it ({@code firewall}; default off). */
  public boolean isFirewalled() {
    return isOn("firewall");
  }

  /**
   * The network it is plugged in to: bridge and VLAN. Absent without a bridge, and for a device
   * that is unplugged.
   */
  public Optional<String> network() {
    return isLinkDown()
        ? Optional.empty()
        : setting
            .property("bridge")
            .map(
                bridge ->
                    bridge.text()
                        + setting.property("tag").map(tag -> " VLAN " + tag.text()).orElse(""));
  }

  private boolean isOn(String name) {
    return setting.property(name).map(said -> Truth.isOn(said.text())).orElse(false);
  }
}
