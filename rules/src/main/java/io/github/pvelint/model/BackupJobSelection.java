package io.github.pvelint.model;

import java.util.List;
import java.util.Set;

/**
 * What a backup job means for a guest.
 *
 * @param obstacles all that keeps the job from taking the guest; empty if nothing does
 */
public record BackupJobSelection(BackupJob job, List<BackupJobObstacle> obstacles) {

  public BackupJobSelection {
    obstacles = List.copyOf(obstacles);
  }

  /**
   * Whether Proxmox's own query for guests without a backup job counts the guest as covered. It
   * looks at neither the switch nor the schedule (PVE::VZDump::get_included_guests).
   */
  public boolean selects() {
    return obstacles.stream().noneMatch(obstacle -> obstacle.kind().hindersSelection());
  }

  /** Whether the job really starts and takes the guest on its node. */
  public boolean willRun() {
    return hindrances().isEmpty();
  }

  /** Whether nothing that is known keeps runs from taking the guest, but not all is known. */
  public boolean isUnknown() {
    return !willRun() && hindrances().stream().allMatch(obstacle -> obstacle.kind().isUnknown());
  }

  /** The obstacles to runs. */
  public List<BackupJobObstacle> hindrances() {
    return obstacles.stream().filter(obstacle -> obstacle.kind().hindersRun()).toList();
  }

  /**
   * The obstacles that are worth telling: why the job does not even select the guest, or else why
   * no run takes it.
   */
  public List<BackupJobObstacle> reasons() {
    List<BackupJobObstacle> selection =
        hindrances().stream().filter(obstacle -> obstacle.kind().hindersSelection()).toList();
    return selection.isEmpty() ? hindrances() : selection;
  }

  /** Whether nothing but obstacles of these kinds keeps runs from taking the guest. */
  public boolean isHinderedOnlyBy(Set<BackupJobObstacle.Kind> kinds) {
    return !willRun()
        && hindrances().stream().allMatch(obstacle -> kinds.contains(obstacle.kind()));
  }
}
