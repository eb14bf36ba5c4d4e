package io.github.pvelint.rule;

import io.github.pvelint.model.DeviceAccess;
import io.github.pvelint.model.Spot;
import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One fact for a reader.
 *
 * @param at where it is, and what makes it the same finding in the next run
 * @param message what was found, in the admin's words; no full stop at its end
 * @param related other places that belong to it, each with what stands there
 * @param remedy what to do here; absent where the rule's general advice is all there is
 * @param isRisky whether the remedy is unsafe here, although the rule's remedies are safe elsewhere
 * @param sums the ids of the rules whose findings this one sums up; empty unless it does. Whoever
 *     accepts all of those accepts it as well
 */
public record Finding(
    Spot at,
    String message,
    List<Related> related,
    Optional<Remedy> remedy,
    boolean isRisky,
    List<String> sums) {

  /** Another place that belongs to a finding. */
  public record Related(Slice at, String message) {}

  /** A finding at a spot. */
  public static Finding at(Spot spot, String message) {
    return new Finding(spot, message, List.of(), Optional.empty(), false, List.of());
  }

  /**
   * A finding about a device that several lines give, at the first of them.
   *
   * @param lines at least one
   */
  public static Finding atFirst(List<DeviceAccess> lines, String message) {
    Finding finding = at(lines.get(0).setting().spot(), message);
    for (DeviceAccess line : lines.subList(1, lines.size())) {
      finding = finding.with(line.setting().line(), "this line belongs to it");
    }
    return finding;
  }

  /** The same finding in other words. */
  public Finding saying(String other) {
    return new Finding(at, other, related, remedy, isRisky, sums);
  }

  /** The same finding with another place that belongs to it. */
  public Finding with(Slice place, String text) {
    List<Related> all = new ArrayList<>(related);
    all.add(new Related(place, text));
    return new Finding(at, message, List.copyOf(all), remedy, isRisky, sums);
  }

  /** The same finding with what to do. */
  public Finding remedy(Remedy what) {
    return new Finding(at, message, related, Optional.of(what), isRisky, sums);
  }

  /** The same finding, its remedy being unsafe although the rule's remedies are safe elsewhere. */
  public Finding risky() {
    return new Finding(at, message, related, remedy, true, sums);
  }

  /** The same finding as the sum of what other rules found. */
  public Finding summing(List<String> rules) {
    return new Finding(at, message, related, remedy, isRisky, List.copyOf(rules));
  }
}
