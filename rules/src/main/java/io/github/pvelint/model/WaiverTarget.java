package io.github.pvelint.model;

import java.util.Optional;

/**
 * Which findings of a subject a waiver is about: those that meet all of it.
 *
 * @param rule the rule's id; in a policy file a glob, too
 * @param section the name of a snapshot; absent for all of the subject
 * @param key the option or raw key; absent for any
 * @param value a part of the value; absent for any
 */
public record WaiverTarget(
    String rule, Optional<String> section, Optional<String> key, Optional<String> value) {

  /** All findings of a rule. */
  public static WaiverTarget rule(String rule) {
    return new WaiverTarget(rule, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Whether something at the spot is meant, whatever the rule. */
  public boolean covers(Spot spot) {
    Place there = spot.place();
    boolean isSection = section.isEmpty() || there.equals(Place.snapshot(section.get()));
    return isSection
        && (key.isEmpty() || key.get().equals(spot.key()))
        && (value.isEmpty() || holds(spot, value.get()));
  }

  /** The value of a finding may be that of a property alone: the line has all of it. */
  private static boolean holds(Spot spot, String part) {
    return spot.value().contains(part)
        || spot.slice().source().line(spot.slice().line()).text().contains(part);
  }

  /** {@code RULE@KEY~VALUE}, as it is written in a description. */
  public String text() {
    return rule + key.map(name -> "@" + name).orElse("") + value.map(part -> "~" + part).orElse("");
  }
}
