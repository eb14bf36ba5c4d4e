package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;

/**
 * Why a backup job does not take a guest.
 *
 * @param at the place in the cluster's files that says so
 * @param text completes a sentence that begins with the job: {@code is disabled}
 */
public record BackupJobObstacle(Kind kind, Slice at, String text) {

  /** The kinds of obstacle. */
  public enum Kind {
    /** The job has no schedule that the scheduler can work with: Proxmox drops it. */
    NO_SCHEDULE(true, true),
    /** The schedule is valid, but its day will not come (again). */
    NEVER_ELAPSES(false, true),
    /** The job is switched off; the coverage query does not look at that. */
    DISABLED(false, true),
    /** The scheduler stops at another section before it comes to the job. */
    BLOCKED(false, true),
    /** Properties that exclude each other: every run dies. */
    CONFLICT(false, true),
    /** The job runs on another node only. */
    OTHER_NODE(true, true),
    /** The job runs on one node only, and which node the guest is on is not known. */
    UNKNOWN_NODE(true, true),
    /** The job takes a pool, and the guest is in none, in another one or in a nested one. */
    OTHER_POOL(true, true),
    /** The job takes a pool that does not exist. */
    MISSING_POOL(true, true),
    /** The job takes a pool, and what is in it is not known. */
    UNKNOWN_POOL(true, true),
    /** The job lists guests, and this one is not among them. */
    NOT_LISTED(true, true),
    /** The job excludes the guest. */
    EXCLUDED(true, true),
    /** The job selects nothing. */
    NO_SELECTION(true, true),
    /** The job has nothing but an exclude: runs take all the others, the query takes none. */
    ONLY_EXCLUDE(true, false);

    private final boolean hindersSelection;
    private final boolean hindersRun;

    Kind(boolean hindersSelection, boolean hindersRun) {
      this.hindersSelection = hindersSelection;
      this.hindersRun = hindersRun;
    }

    /** Whether Proxmox's coverage query does not count the guest. */
    public boolean hindersSelection() {
      return hindersSelection;
    }

    /** Whether no run takes the guest. */
    public boolean hindersRun() {
      return hindersRun;
    }

    /** Whether it only is an obstacle because a fact was not given. */
    public boolean isUnknown() {
      return this == UNKNOWN_NODE || this == UNKNOWN_POOL;
    }
  }
}
