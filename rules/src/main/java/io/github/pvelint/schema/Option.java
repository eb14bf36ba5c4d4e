package io.github.pvelint.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One option of Proxmox's schema: a key of a guest config or a sub-option of a property string.
 *
 * @param name as written in a file; a numbered family is {@code netN}
 * @param type of the value; of no meaning for an {@link #alias()}
 * @param format the name of a format the loader checks, such as {@code disk-size} or {@code
 *     dns-name-list}; absent if any text will do, or if the format is nothing but the property
 *     string itself
 * @param limits on the value; of a top-level option only Proxmox's API enforces them
 * @param defaultValue what Proxmox assumes if the option is not given, as the schema states it;
 *     absent if it states nothing. It is documentation: code may do otherwise, and says so
 * @param role of a sub-option within its property string
 * @param release with which the option came; absent if not known
 * @param properties the sub-options by name, in the order of the table, aliases included; empty if
 *     the value is no property string
 */
public record Option(
    String name,
    ValueType type,
    Optional<String> format,
    Limits limits,
    Optional<String> defaultValue,
    Role role,
    Optional<Release> release,
    Map<String, Option> properties) {

  public Option {
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
  }

  /** Whether the value is a list of {@code key=value} parts between commas. */
  public boolean isPropertyString() {
    return !properties.isEmpty();
  }

  /** Whether its property string may name a volume of a storage. */
  public boolean namesVolume() {
    return properties.containsKey("file") || properties.containsKey("volume");
  }

  /** The only values allowed; empty for any. */
  public List<String> enumValues() {
    return limits.values();
  }

  /** The least number allowed, in the option's own unit; absent for none. */
  public Optional<String> minimum() {
    return limits.minimum();
  }

  /** The greatest number allowed, in the option's own unit; absent for none. */
  public Optional<String> maximum() {
    return limits.maximum();
  }

  /** What the value must match as a whole; absent for none. */
  public Optional<ValuePattern> pattern() {
    return limits.pattern();
  }

  /** The greatest length in characters, which are bytes while a file is loaded; absent for none. */
  public Optional<Integer> maxLength() {
    return limits.maxLength();
  }

  /**
   * Whether a property string is valid without this sub-option; true for every top-level option.
   */
  public boolean isOptional() {
    return role.isOptional();
  }

  /** Whether the value of this sub-option may stand without {@code name=}. */
  public boolean isDefaultKey() {
    return role.isDefaultKey();
  }

  /** The sub-option that takes the value instead of this one; absent if it is no alias. */
  public Optional<String> alias() {
    return role.alias();
  }

  /** The sub-option whose value is the name of this one, as for {@code virtio=MAC}; else absent. */
  public Optional<String> keyAlias() {
    return role.keyAlias();
  }

  /** Another sub-option that must accompany this one; absent for none. */
  public Optional<String> requires() {
    return role.requires();
  }

  /** The package version with which the option came, such as {@code 5.0.7}; absent if not known. */
  public Optional<String> since() {
    return release.map(Release::version);
  }

  /**
   * Whether a series of Proxmox VE has the option, in its last releases. An option whose age is not
   * known is taken to have been there.
   *
   * @param pveMajor 8 or 9
   */
  public boolean existsIn(int pveMajor) {
    return release.map(known -> known.isInMajor(pveMajor)).orElse(true);
  }

  /** A sub-option, or an alias of one; absent if there is none of that name. */
  public Optional<Option> property(String name) {
    return Optional.ofNullable(properties.get(name));
  }

  /** The sub-option whose value may stand without a key; absent if there is none. */
  public Optional<Option> defaultKey() {
    for (Option property : properties.values()) {
      if (property.isDefaultKey()) {
        return Optional.of(property);
      }
    }
    return Optional.empty();
  }

  /** The sub-options whose names are closest to an unknown one, best first; may be empty. */
  public List<String> suggestions(String unknownKey) {
    return Suggestions.closest(unknownKey, properties.keySet());
  }
}
