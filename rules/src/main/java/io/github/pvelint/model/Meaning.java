package io.github.pvelint.model;

import io.github.pvelint.schema.Option;
import io.github.pvelint.schema.Problem;
import io.github.pvelint.schema.PropertyString;
import io.github.pvelint.schema.ValueCheck;
import java.util.Optional;

/**
 * What a line of a guest config says, wherever it stands. Snapshots repeat most lines of their
 * guest, and guests those of each other: all that are alike share one.
 *
 * @param key as stored; differs from the written one for {@code cdrom} (stored as {@code ide2}) and
 *     {@code lxc.environment.runtime} (stored in {@code env})
 * @param value as loaded: booleans 1 or 0, integers without leading zeros, else the text
 * @param option what the schema says of the key; absent for raw lines and unknown keys
 * @param properties the value taken apart, if it is a property string that could be
 * @param valid whether the value passed Proxmox's check. A container keeps a value that did not
 *     (PVE::LXC::Config::parse_pct_config); a VM drops the line, so it never gets here
 * @param problem what Proxmox's API would object to in a valid value, see {@link
 *     ValueCheck#rangeProblem}; absent if it would not
 */
public record Meaning(
    String key,
    String value,
    Optional<Option> option,
    Optional<PropertyString> properties,
    boolean valid,
    Optional<Problem> problem) {

  Meaning(
      String key,
      String value,
      Optional<Option> option,
      Optional<PropertyString> properties,
      boolean valid) {
    this(
        key,
        value,
        option,
        properties,
        valid,
        valid && option.isPresent()
            ? ValueCheck.rangeProblem(option.get(), value)
            : Optional.empty());
  }
}
