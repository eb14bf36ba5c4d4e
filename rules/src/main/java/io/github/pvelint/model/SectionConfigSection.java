package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.util.List;
import java.util.Optional;

/**
 * A section of a cluster file as Proxmox loads it.
 *
 * @param header its header line
 * @param type as Proxmox compares it; empty in files without types
 * @param id its name
 * @param properties what was taken, in file order
 * @param complaints what was not, and why
 * @param missing the properties without which Proxmox drops the section; empty if none is missing
 */
public record SectionConfigSection(
    Slice header,
    String type,
    Slice id,
    List<SectionConfigProperty> properties,
    List<SectionConfigComplaint> complaints,
    List<String> missing) {

  /** The property of that name; of repeated ones the first. */
  public Optional<SectionConfigProperty> find(String key) {
    return properties.stream().filter(property -> property.key().equals(key)).findFirst();
  }

  /** Whether Proxmox has a section of that name, but nothing in it. */
  public boolean isVanished() {
    return !missing.isEmpty();
  }

  /** The value of the property as loaded. */
  public Optional<String> value(String key) {
    return find(key).map(SectionConfigProperty::value);
  }

  /** Whether the flag is on; {@code absent} is the default of the schema. */
  public boolean isOn(String key, boolean absent) {
    return value(key).map(Truth::isOn).orElse(absent);
  }

  /** Where the property is; the header if it is not there. */
  public Spot spot(String key) {
    return find(key)
        .map(property -> new Spot(property.whole(), Place.CURRENT, key, "", "", property.value()))
        .orElseGet(() -> new Spot(header, Place.CURRENT, key, "", "", ""));
  }
}
