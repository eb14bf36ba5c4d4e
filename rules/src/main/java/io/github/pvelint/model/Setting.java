package io.github.pvelint.model;

import io.github.pvelint.schema.Option;
import io.github.pvelint.schema.Property;
import io.github.pvelint.schema.PropertyString;
import io.github.pvelint.syntax.Line;
import io.github.pvelint.syntax.Slice;
import java.util.Optional;

/**
 * A line that Proxmox's loader took into a section: an option with its value, or a raw {@code
 * lxc.*} line.
 *
 * @param place the section it stands in
 * @param entry the line as written
 * @param meaning what it says
 */
public record Setting(Place place, Line.Entry entry, Meaning meaning) {

  /** The whole line. */
  public Slice line() {
    return entry.text();
  }

  /** The key as written. */
  public Slice keySlice() {
    return entry.key();
  }

  /** The value as written. */
  public Slice valueSlice() {
    return entry.value();
  }

  /** The key as stored, see {@link Meaning#key}. */
  public String key() {
    return meaning.key();
  }

  /** The value as loaded, see {@link Meaning#value}. */
  public String value() {
    return meaning.value();
  }

  /** What the schema says of the key; absent for raw lines and unknown keys. */
  public Optional<Option> option() {
    return meaning.option();
  }

  /** The value taken apart, if it is a property string that could be. */
  public Optional<PropertyString> properties() {
    return meaning.properties();
  }

  /** Whether the value passed Proxmox's check, see {@link Meaning#valid}. */
  public boolean valid() {
    return meaning.valid();
  }

  /** Whether it is a raw {@code lxc.*} line, which goes to LXC as it stands. */
  public boolean isRaw() {
    return key().startsWith("lxc.");
  }

  /** The property of that name, if it is given. */
  public Optional<Property> property(String name) {
    Optional<PropertyString> properties = properties();
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

  /** A property of it as written: {@code backup=0}. */
  public Slice part(Property property) {
    return property.whole(valueSlice());
  }

  /** The value of a property of it as written. */
  public Slice value(Property property) {
    return property.value(valueSlice());
  }

  /** Where the whole line is. */
  public Spot spot() {
    return new Spot(line(), place, key(), "", detail(), value());
  }

  /** Where a property of it is: {@code backup=0}, with its key. */
  public Spot spot(Property property) {
    return new Spot(part(property), place, key(), property.name(), detail(), property.text());
  }

  /** Where a missing property would be: the value is underlined. */
  public Spot missing(String property) {
    return new Spot(valueSlice(), place, key(), property, detail(), value());
  }

  /** What tells this raw line from others with the same key. */
  private String detail() {
    if (!isRaw()) {
      return "";
    }
    return switch (key()) {
      // A mount entry is known by its source, a device rule by its number: their options may
      // change.
      case "lxc.mount.entry" -> firstWord(value(), 1);
      case "lxc.cgroup2.devices.allow",
          "lxc.cgroup2.devices.deny",
          "lxc.cgroup.devices.allow",
          "lxc.cgroup.devices.deny" ->
          firstWord(value(), 2);
      // NAME=VALUE: the value may be a secret, and a new one makes no new finding.
      case "lxc.environment" -> value().split("=", 2)[0];
      default -> value();
    };
  }

  private static String firstWord(String text, int words) {
    String[] parts = text.trim().split("\\s+", words + 1);
    return String.join(" ", parts.length > words ? java.util.Arrays.copyOf(parts, words) : parts);
  }
}
