package io.github.pvelint.model;

import io.github.pvelint.schema.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a container is allowed beyond the default ({@code features: nesting=1,mount=nfs;cifs}).
 *
 * @param setting the option; absent if there is none, then everything is off
 */
public record Features(Optional<Setting> setting) {
  private static final Set<String> NETWORK = Set.of("nfs", "nfs4", "cifs", "smb3");

  /** Whether the feature is on. All features are off by default. */
  public boolean isOn(String name) {
    return find(name).map(property -> Truth.isOn(property.text())).orElse(false);
  }

  /** The feature as written, on or off. */
  public Optional<Property> find(String name) {
    return setting.flatMap(option -> option.property(name));
  }

  /** Where the feature is switched on; absent if it is off. */
  public Optional<Spot> spot(String name) {
    return isOn(name)
        ? setting.flatMap(option -> option.property(name).map(option::spot))
        : Optional.empty();
  }

  /** The file systems that {@code mount=} lets the container mount, in order; usually empty. */
  public List<String> mountable() {
    List<String> types = new ArrayList<>();
    find("mount")
        .ifPresent(mount -> Words.of(mount.value()).forEach(word -> types.add(word.text())));
    return types;
  }

  /** Those of them that are network file systems; usually empty. */
  public List<String> networkMounts() {
    return mountable().stream().filter(NETWORK::contains).toList();
  }

  /** The names of the features that are on, {@code mount} among them, in order. */
  public List<String> enabled() {
    List<String> names = new ArrayList<>();
    setting
        .flatMap(Setting::properties)
        .ifPresent(
            all ->
                all.properties().stream()
                    .filter(
                        property -> property.name().equals("mount") || Truth.isOn(property.text()))
                    .forEach(property -> names.add(property.name())));
    return names;
  }
}
