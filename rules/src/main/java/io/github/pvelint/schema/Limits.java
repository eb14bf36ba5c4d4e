package io.github.pvelint.schema;

import java.util.List;
import java.util.Optional;

/**
 * What an option's value must keep within, beyond its type and format. For a sub-option the loader
 * enforces it; for a top-level option only the API does (PVE::JSONSchema::check_prop).
 *
 * @param values the only values allowed; empty for any
 * @param minimum the least number allowed, in the option's own unit, as Proxmox writes it; absent
 *     for none
 * @param maximum the greatest number allowed; absent for none
 * @param pattern a Perl regular expression over bytes, matched as {@code ^pattern$}; absent for
 *     none
 * @param maxLength in characters, which are bytes while a file is loaded; absent for none
 */
public record Limits(
    List<String> values,
    Optional<String> minimum,
    Optional<String> maximum,
    Optional<ValuePattern> pattern,
    Optional<Integer> maxLength) {

  /** No limit at all. */
  public static final Limits NONE =
      new Limits(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  public Limits {
    values = List.copyOf(values);
  }
}
