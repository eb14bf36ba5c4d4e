package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A group of nodes for HA resources, as there were before release 9. */
public record HaGroup(SectionConfigSection section) {

  public String id() {
    return section.id().raw();
  }

  /** Its nodes, each with {@code :PRIORITY} if it has one. */
  public List<Slice> nodes() {
    return words(section, "nodes");
  }

  /** The names of its nodes. */
  public Set<String> nodeNames() {
    return names(nodes());
  }

  /** Whether its members run on no other node, even if all of its own are down (default off). */
  public boolean isRestricted() {
    return section.isOn("restricted", false);
  }

  static List<Slice> words(SectionConfigSection section, String key) {
    return section.find(key).map(property -> Words.of(property.valueSlice())).orElse(List.of());
  }

  static Set<String> names(List<Slice> nodes) {
    Set<String> names = new LinkedHashSet<>();
    for (Slice node : nodes) {
      int colon = node.raw().indexOf(':');
      names.add(colon < 0 ? node.raw() : node.raw().substring(0, colon));
    }
    return names;
  }
}
