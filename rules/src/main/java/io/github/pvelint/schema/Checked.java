package io.github.pvelint.schema;

import io.github.pvelint.syntax.Slice;
import java.util.Optional;

/** What Proxmox's loader makes of a value. */
public sealed interface Checked {

  /**
   * The value loads.
   *
   * @param value as it is loaded: booleans are 1 or 0, integers have lost leading zeros, a VM's
   *     plain strings one pair of outer quotes. Bytes that are no UTF-8 are shown one char each
   * @param properties the value taken apart; absent if the option is no property string
   */
  record Accepted(String value, Optional<PropertyString> properties) implements Checked {}

  /**
   * The loader complains. A VM then lacks the line, a container keeps the text as it stands.
   *
   * @param reason for an administrator: what is wrong, in one sentence without a full stop
   * @param at the part that is wrong: the value, or a part, a sub-key or a sub-value of it
   */
  record Refused(String reason, Slice at) implements Checked {}
}
