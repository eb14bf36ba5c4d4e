package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;

/**
 * Something in a cluster file that Proxmox's loader would complain about, or lose without a word.
 *
 * @param key the property it is about; empty if it is about no single one
 * @param at what is at fault, as exactly as is known
 * @param message what is wrong, in our own words; no full stop at its end
 */
public record SectionConfigComplaint(Reason reason, String key, Slice at, String message) {

  /** The kinds of complaint. */
  public enum Reason {
    /** The line is none of the language, or stands where it has no meaning. */
    UNPARSABLE,
    /** A header that the section above swallows, since no empty line stands between them. */
    SWALLOWED_HEADER,
    /** A property that stands in no section. */
    LOST_PROPERTY,
    /** No plugin of Proxmox has that type; the section is skipped. */
    UNKNOWN_TYPE,
    /** The section's name is refused, and the section with it. */
    BAD_ID,
    /** Sections of that type have no such property; it is dropped. */
    UNKNOWN_PROPERTY,
    /** The property was there before; the first one stays. */
    DUPLICATE_PROPERTY,
    /** The value is not of the property's type or format; the property is dropped. */
    BAD_VALUE,
    /** Something that a section must have is missing or contradicts itself: it vanishes. */
    VANISHED_SECTION,
    /** A later section of the same name replaces it. */
    DUPLICATE_SECTION,
    /** A guest is in a pool already; a second one does not get it. */
    DUPLICATE_MEMBER
  }
}
