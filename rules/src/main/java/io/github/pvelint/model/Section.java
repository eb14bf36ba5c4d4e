package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One part of a guest config as Proxmox loads it.
 *
 * @param header the bracket line; absent for the current section
 * @param options options by stored key, in file order; of repeated keys the last accepted one
 * @param raw the {@code lxc.*} lines in order, repeats kept; always empty for a VM
 * @param description the decoded description; absent if Proxmox stores none
 * @param overridden options that a later line of the same section replaced, in file order
 * @param comments the {@code #} and {@code description:} lines that make up the description
 */
public record Section(
    Place place,
    Optional<Slice> header,
    Map<String, Setting> options,
    List<Setting> raw,
    Optional<String> description,
    List<Setting> overridden,
    List<Slice> comments) {

  /** The option stored under that key, whatever its value. */
  public Optional<Setting> find(String key) {
    return Optional.ofNullable(options.get(key));
  }

  /** All options in file order. */
  public Collection<Setting> settings() {
    return options.values();
  }

  /** Whether the text stands in its description. */
  public boolean mentions(String text) {
    return description.isPresent() && description.get().contains(text);
  }

  /** Whether it holds no option, no raw line and no description. */
  public boolean isEmpty() {
    return options.isEmpty() && raw.isEmpty() && description.isEmpty();
  }
}
