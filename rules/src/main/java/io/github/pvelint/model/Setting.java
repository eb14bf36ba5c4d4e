package io.github.pvelint.model;

import io.github.pvelint.schema.Option;
import io.github.pvelint.schema.Property;
import io.github.pvelint.schema.PropertyString;
import io.github.pvelint.syntax.Slice;
import java.util.Optional;

/**
 * A line that Proxmox's loader took into a section: an option with its value, or a raw {@code
 * lxc.*} line.
 *
 * @param place the section it stands in
 * @param line the whole line
 * @param keySlice the key as written
 * @param valueSlice the value as written
 * @param key the key as stored; differs from the written one for {@code cdrom} (stored as {@code
 *     ide2}) and {@code lxc.environment.runtime} (stored in {@code env})
 * @param value the value as loaded: booleans 1 or 0, integers without leading zeros, else the text
 * @param option what the schema says of the key; absent for raw lines and unknown keys
 * @param properties the value taken apart, if it is a property string that could be
 * @param valid whether the value passed Proxmox's check. A container keeps a value that did not
 *     (PVE::LXC::Config::parse_pct_config); a VM drops the line, so it never gets here
 */
public record Setting(
    Place place,
    Slice line,
    Slice keySlice,
    Slice valueSlice,
    String key,
    String value,
    Optional<Option> option,
    Optional<PropertyString> properties,
    boolean valid) {

  /** Whether it is a raw {@code lxc.*} line, which goes to LXC as it stands. */
  public boolean isRaw() {
    return key.startsWith("lxc.");
  }

  /** The property of that name, if it is given. */
  public Optional<Property> property(String name) {
    return properties.isPresent() ? properties.get().find(name) : Optional.empty();
  }

  /** Whether the property of that name is on; off if it is absent. */
  public boolean isOn(String name) {
    Optional<Property> property = property(name);
    return property.isPresent() && Truth.isOn(property.get().text());
  }

  /** Whether the property is given with that text. */
  boolean has(String name, String text) {
    Optional<Property> property = property(name);
    return property.isPresent() && property.get().text().equals(text);
  }

  /** Where the whole line is. */
  public Spot spot() {
    return new Spot(line, place, key, "", detail(), value);
  }

  /** Where a property of it is: {@code backup=0}, with its key. */
  public Spot spot(Property property) {
    return new Spot(property.whole(), place, key, property.name(), detail(), property.text());
  }

  /** Where a missing property would be: the value is underlined. */
  public Spot missing(String property) {
    return new Spot(valueSlice, place, key, property, detail(), value);
  }

  /** What tells this raw line from others with the same key. */
  private String detail() {
    if (!isRaw()) {
      return "";
    }
    return switch (key) {
      // A mount entry is known by its source, a device rule by its number: their options may
      // change.
      case "lxc.mount.entry" -> firstWord(value, 1);
      case "lxc.cgroup2.devices.allow",
          "lxc.cgroup2.devices.deny",
          "lxc.cgroup.devices.allow",
          "lxc.cgroup.devices.deny" ->
          firstWord(value, 2);
      // NAME=VALUE: the value may be a secret, and a new one makes no new finding.
      case "lxc.environment" -> value.split("=", 2)[0];
      default -> value;
    };
  }

  private static String firstWord(String text, int words) {
    String[] parts = text.trim().split("\\s+", words + 1);
    return String.join(" ", parts.length > words ? java.util.Arrays.copyOf(parts, words) : parts);
  }
}
