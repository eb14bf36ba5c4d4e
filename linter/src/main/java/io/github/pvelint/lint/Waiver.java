package io.github.pvelint.lint;

import io.github.pvelint.syntax.Slice;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Findings that somebody accepts, and why.
 *
 * @param target which findings
 * @param reason for people; empty if none is given
 * @param until the last day, in UTC, on which it holds; absent if it always does
 * @param owner who answers for it; absent if nobody is named
 * @param origin who wrote it
 * @param at where it is written
 */
public record Waiver(
    WaiverTarget target,
    String reason,
    Optional<LocalDate> until,
    Optional<String> owner,
    Origin origin,
    Slice at) {

  /** Where waivers come from. */
  public enum Origin {
    /** A policy file, which is reviewed. */
    POLICY,
    /** The description of a guest, which whoever may edit its notes can write. */
    GUEST;

    /** The lower-case word, for machine formats. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The rule's id, or a glob for several. */
  public String rule() {
    return target.rule();
  }

  /** The file that it is written in, as reports name it. */
  public String file() {
    return at.source().name();
  }
}
