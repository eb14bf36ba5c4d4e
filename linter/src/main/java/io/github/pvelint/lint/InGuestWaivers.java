package io.github.pvelint.lint;

import io.github.pvelint.rule.Severity;

/** How far the waivers in guests' descriptions reach. */
public enum InGuestWaivers {
  /** They are not looked at. */
  NONE,
  /** They cover warnings and notes. */
  UP_TO_WARNING,
  /** They cover all findings. */
  ALL;

  /** Whether they may cover a finding so severe. */
  public boolean reach(Severity severity) {
    return switch (this) {
      case NONE -> false;
      case UP_TO_WARNING -> severity != Severity.ERROR;
      case ALL -> true;
    };
  }
}
