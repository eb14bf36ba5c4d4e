package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.util.Optional;

/** What Proxmox makes of the text of a schedule. */
public sealed interface Schedule permits CalendarEvent, Schedule.Invalid {

  /** The event; absent if it is none. */
  default Optional<CalendarEvent> event() {
    return this instanceof CalendarEvent event ? Optional.of(event) : Optional.empty();
  }

  /**
   * A text that Proxmox refuses.
   *
   * @param at what is at fault
   * @param reason in our own words, without a full stop
   */
  record Invalid(Slice at, String reason) implements Schedule {}
}
