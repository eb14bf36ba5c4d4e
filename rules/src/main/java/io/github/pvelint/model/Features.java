package io.github.pvelint.model;

import io.github.pvelint.schema.Property;
import io.github.pvelint.syntax.Slice;
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
    return setting.isPresent() && setting.get().isOn(name);
  }

  /** The feature as written, on or off. */
  public Optional<Property> find(String name) {
    return setting.isPresent() ? setting.get().property(name) : Optional.empty();
  }

  /** Where the feature is switched on; absent if it is off. */
  public Optional<Spot> spot(String name) {
    Optional<Property> feature = find(name);
    return feature.isPresent() && Truth.isOn(feature.get().text())
        ? Optional.of(setting.orElseThrow().spot(feature.get()))
        : Optional.empty();
  }

  /** The file systems that {@code mount=} lets the container mount, in order; usually empty. */
  public List<String> mountable() {
    List<String> types = new ArrayList<>();
    Optional<Property> mount = find("mount");
    if (mount.isPresent()) {
      for (Slice word : Words.of(setting.orElseThrow().value(mount.get()))) {
        types.add(word.text());
      }
    }
    return types;
  }

  /** Those of them that are network file systems; usually empty. */
  public List<String> networkMounts() {
    List<String> types = mountable();
    types.retainAll(NETWORK);
    return types;
  }

  /** The names of the features that are on, {@code mount} among them, in order. */
  public List<String> enabled() {
    List<String> names = new ArrayList<>();
    if (setting.isPresent() && setting.get().properties().isPresent()) {
      for (Property property : setting.get().properties().get().properties()) {
        if (property.name().equals("mount") || Truth.isOn(property.text())) {
          names.add(property.name());
        }
      }
    }
    return names;
  }
}
