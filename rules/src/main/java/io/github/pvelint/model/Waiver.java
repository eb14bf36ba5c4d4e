package io.github.pvelint.model;

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

  /** Written out: a record's own costs a short run more than all its waivers. */
  @Override
  public int hashCode() {
    return 31 * at.start() + target.rule().hashCode();
  }

  /** The rule's id; in a policy file a glob, too. */
  public String rule() {
    return target.rule();
  }

  /** The file that it is written in, as reports name it. */
  public String file() {
    return at.source().name();
  }

  /** Whether its last day is over. */
  public boolean isExpired(LocalDate today) {
    return until.filter(today::isAfter).isPresent();
  }

  /**
   * Where it is written, as a finding's spot: known by what it is about, so that a new date makes
   * it no other waiver.
   */
  public Spot spot() {
    Place place = target.section().map(Place::snapshot).orElse(Place.CURRENT);
    String last = until.map(LocalDate::toString).orElse("");
    return new Spot(at, place, "", "", target.text(), last);
  }
}
