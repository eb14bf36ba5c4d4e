package io.github.pvelint.rule;

import java.util.Locale;

/** How bad a finding is. A rule has one severity; two of them make two rules. */
public enum Severity {
  /** Breaks isolation, loses data or stops the guest: to be mended or waived with a reason. */
  ERROR,
  /** Likely not what was meant, or bad in time. */
  WARNING,
  /** Worth knowing. */
  NOTE;

  /** {@code error}, {@code warning}, {@code note}: as in options and reports. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is as severe as the other or more. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
