package io.github.pvelint.model;

import io.github.pvelint.model.ResourceMapping.Kind;
import io.github.pvelint.schema.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line by which a VM uses a mapping.
 *
 * @param name the part that names the mapping
 */
public record MappedDevice(Setting setting, Kind kind, Property name) {

  /** The lines of a VM, in file order. */
  public static List<MappedDevice> of(Vm vm) {
    List<MappedDevice> all = new ArrayList<>(0);
    for (Setting setting : vm.section().settings()) {
      String key = setting.key();
      if (key.startsWith("hostpci")) {
        add(setting, Kind.PCI, "mapping", all);
      } else if (key.startsWith("usb")) {
        add(setting, Kind.USB, "mapping", all);
      } else if (key.startsWith("virtiofs")) {
        add(setting, Kind.DIRECTORY, "dirid", all);
      }
    }
    return all;
  }

  private static void add(Setting setting, Kind kind, String property, List<MappedDevice> all) {
    setting.property(property).ifPresent(name -> all.add(new MappedDevice(setting, kind, name)));
  }

  /** The mapping; absent if there is none of that kind and name. */
  public Optional<ResourceMapping> in(ResourceMappings mappings) {
    return mappings.find(kind, name.text());
  }

  /** What keeps the line from working on one of the nodes; empty if nothing does. */
  public Optional<String> fault(ResourceMappings mappings, Iterable<String> nodes) {
    Optional<ResourceMapping> mapping = in(mappings);
    if (mapping.isEmpty()) {
      return Optional.of(setting.key() + " uses mapping " + name.text() + ", which does not exist");
    }
    List<String> without = new ArrayList<>(0);
    nodes.forEach(
        node -> {
          if (!mapping.get().isOn(node)) {
            without.add(node);
          }
        });
    return without.isEmpty()
        ? Optional.empty()
        : Optional.of(
            setting.key()
                + " uses mapping "
                + name.text()
                + ", which is not on "
                + String.join(", ", without));
  }

  /** A spot that underlines the name. */
  public Spot spot() {
    return setting.spot(name);
  }
}
