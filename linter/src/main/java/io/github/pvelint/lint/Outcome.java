package io.github.pvelint.lint;

import java.util.Locale;

/** What a rule found out about a subject. */
public enum Outcome {
  /** There is at least one finding. */
  FAILED,
  /** The rule looked at all it needs and found nothing. */
  PASSED,
  /** The question makes no sense for the subject. */
  NOT_APPLICABLE,
  /** A file that the rule needs was not given: it has said nothing, neither good nor bad. */
  NOT_EVALUATED,
  /** Nothing was found, but a part of the subject could not be judged. */
  PARTLY_EVALUATED;

  /** {@code not-evaluated} and so on, for machine formats. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
