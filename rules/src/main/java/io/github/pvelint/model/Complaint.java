package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;

/**
 * Something Proxmox's loader would complain about while it loads a guest config. A complaint never
 * stops the load.
 *
 * @param at what is at fault, as exactly as is known
 * @param message what is wrong, in our own words
 * @param kept whether the line is taken nevertheless
 */
public record Complaint(Reason reason, Place place, Slice at, String message, boolean kept) {

  /** The kinds of complaint. */
  public enum Reason {
    /** The line is no comment, header or option. */
    UNPARSABLE,
    /** No option of that name exists for this kind of guest. */
    UNKNOWN_KEY,
    /** The value is not of the option's type or format. */
    BAD_VALUE,
    /** A bracket line that names no section; a VM's loader skips all that follows it. */
    UNKNOWN_SECTION,
    /** A second section of that name; the later one replaces the earlier one. */
    DUPLICATE_SECTION,
    /** {@code delete:} outside of the pending section. */
    MISPLACED_DELETE,
    /** A raw key that Proxmox does not pass on to LXC. */
    RAW_REFUSED,
    /** A raw key with an outdated name; kept under it. */
    RAW_OUTDATED
  }
}
