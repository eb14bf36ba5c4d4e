package io.github.pvelint.schema;

import java.util.List;
import java.util.Optional;

/**
 * A property string taken apart by the schema of its key. Only what Proxmox accepts becomes one.
 *
 * @param properties what it sets, in the order in which it stands; each name once
 */
public record PropertyString(List<Property> properties) {

  public PropertyString {
    properties = List.copyOf(properties);
  }

  /**
   * What it sets a sub-option to.
   *
   * @param name of the sub-option, no alias
   * @return absent if the string does not set it: Proxmox's default holds
   */
  public Optional<Property> find(String name) {
    // The most frequent look-up of all: without an iterator.
    for (int i = 0; i < properties.size(); i++) {
      if (properties.get(i).name().equals(name)) {
        return Optional.of(properties.get(i));
      }
    }
    return Optional.empty();
  }
}
