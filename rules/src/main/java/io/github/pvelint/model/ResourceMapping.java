package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.util.List;
import java.util.Optional;

/** One name for what is somewhere else on each node. */
public record ResourceMapping(Kind kind, SectionConfigSection section) {

  /** What is mapped. */
  public enum Kind {
    /** For {@code hostpciN}. */
    PCI,
    /** For {@code usbN}. */
    USB,
    /** For {@code virtiofsN}. */
    DIRECTORY
  }

  /**
   * What the name stands for on a node.
   *
   * @param at the whole value of the line
   * @param path absent where a device is known by its id alone
   */
  public record Entry(Slice at, String node, Optional<Slice> path) {}

  public String id() {
    return section.id().raw();
  }

  /** The lines that say where it is, in file order; one node may have several devices. */
  public List<Entry> entries() {
    return section.properties().stream()
        .filter(property -> property.key().equals("map"))
        .map(property -> entry(property.valueSlice()))
        .toList();
  }

  private static Entry entry(Slice value) {
    SubValues values = SubValues.of(value, "");
    return new Entry(value, values.text("node").orElse(""), values.find("path"));
  }

  /** Whether the node has it. */
  public boolean isOn(String node) {
    return entries().stream().anyMatch(entry -> entry.node().equals(node));
  }

  /** Whether a running VM may take the device along (default off). */
  public boolean isLiveMigrationCapable() {
    return section.isOn("live-migration-capable", false);
  }
}
