package io.github.pvelint.model;

import java.util.Comparator;
import java.util.List;

/**
 * Whether something can be done with a guest.
 *
 * @param obstacles empty if it can be done
 * @param notes what an admin should know about it; it is possible nevertheless
 */
public record Ability(List<Obstacle> obstacles, List<String> notes) {

  public Ability {
    obstacles = List.copyOf(obstacles);
    notes = List.copyOf(notes);
  }

  /** Whether it can be done; an obstacle that certainly is one decides, whatever is unknown. */
  public Answer possible() {
    if (obstacles.isEmpty()) {
      return Answer.YES;
    }
    return obstacles.stream().allMatch(Obstacle::isUnknown) ? Answer.UNKNOWN : Answer.NO;
  }

  /** The guest's options that certainly are in the way, in the order of the config. */
  public List<String> blockedBy() {
    return obstacles.stream()
        .filter(obstacle -> !obstacle.isUnknown() && !obstacle.key().isEmpty())
        .sorted(Comparator.comparing(obstacle -> obstacle.at().start()))
        .map(Obstacle::key)
        .distinct()
        .toList();
  }
}
