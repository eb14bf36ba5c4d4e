package io.github.pvelint.lint;

import java.util.Locale;

/** What a baseline makes of a finding. */
public enum BaselineState {
  /** The baseline does not know it. */
  NEW,
  /** The baseline knows it with the same value. */
  UNCHANGED,
  /** The baseline knows it with another value: what was accepted then is not what stands there. */
  UPDATED;

  /** The word that SARIF uses, for machine formats. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
