package io.github.pvelint.lint;

import io.github.pvelint.rule.Severity;
import java.util.Locale;

/** From which severity on a finding makes a run fail. */
public enum FailOn {
  ERROR,
  WARNING,
  NOTE,
  NEVER;

  /** What holds if nobody says otherwise. */
  public static final FailOn STANDARD = WARNING;

  /** The lower-case word. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a finding so severe makes the run fail. */
  public boolean isReachedBy(Severity severity) {
    return switch (this) {
      case ERROR -> severity == Severity.ERROR;
      case WARNING -> severity.isAtLeast(Severity.WARNING);
      case NOTE -> true;
      case NEVER -> false;
    };
  }
}
