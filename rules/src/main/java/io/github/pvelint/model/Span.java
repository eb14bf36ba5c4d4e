package io.github.pvelint.model;

import java.time.Duration;

/** Spans of time in words. */
public final class Span {
  private static final long HOURS_IN_TWO_DAYS = 48;

  private Span() {}

  /** {@code 25 h}, {@code 7 days}: days from two whole ones on, else hours, rounded up. */
  public static String words(Duration span) {
    long hours = span.plusHours(1).minusSeconds(1).toHours();
    boolean isInDays = hours >= HOURS_IN_TWO_DAYS && hours % 24 == 0;
    return isInDays ? hours / 24 + " days" : hours + " h";
  }
}
