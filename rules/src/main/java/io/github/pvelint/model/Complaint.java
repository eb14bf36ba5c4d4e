package io.github.pvelint.model;

import io.github.pvelint.syntax.Line;
import io.github.pvelint.syntax.Slice;
import java.util.Optional;

/**
 * Something Proxmox's loader would complain about while it loads a guest config. A complaint never
 * stops the load.
 *
 * @param line the line with the fault
 * @param at what is at fault, as exactly as is known
 * @param property the sub-option at fault within a property string; absent for all else
 * @param message what is wrong, in our own words
 * @param kept whether the line is taken nevertheless
 */
public record Complaint(
    Reason reason,
    Place place,
    Line line,
    Slice at,
    Optional<String> property,
    String message,
    boolean kept) {

  /** The option or raw key of the line; absent if the line is none. */
  public Optional<Line.Entry> entry() {
    return line instanceof Line.Entry entry ? Optional.of(entry) : Optional.empty();
  }

  /** Where it is. */
  public Spot spot() {
    Optional<Line.Entry> entry = entry();
    return new Spot(
        at,
        place,
        entry.map(found -> found.key().text()).orElse(""),
        property.orElse(""),
        // What is no option is known by its text alone.
        entry.isPresent() ? "" : line.text().strip().text(),
        entry.map(found -> found.value().text()).orElse(""));
  }

  /** The kinds of complaint. */
  public enum Reason {
    /** The line is no comment, header or option. */
    UNPARSABLE,
    /** The file begins with a byte order mark, which makes its first line one of those. */
    BYTE_ORDER_MARK,
    /** No option of that name exists for this kind of guest. */
    UNKNOWN_KEY,
    /** The value is not of the option's type or format. */
    BAD_VALUE,
    /** The value is a property string with a sub-option that does not exist. */
    UNKNOWN_SUB_KEY,
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
