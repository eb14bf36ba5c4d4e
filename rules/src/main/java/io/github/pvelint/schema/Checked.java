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
   * @param property the name of the sub-option at fault, as far as there is one; absent if the
   *     fault is the whole value's
   * @param isUnknownName whether the option has no sub-option of that name
   */
  record Refused(String reason, Slice at, Optional<String> property, boolean isUnknownName)
      implements Checked {

    /** A value that is wrong as a whole. */
    Refused(String reason, Slice at) {
      this(reason, at, Optional.empty(), false);
    }

    /** A value that is wrong in what it says of one sub-option. */
    Refused(String reason, Slice at, String property) {
      this(reason, at, Optional.of(property), false);
    }
  }
}
