package io.github.pvelint.schema;

import io.github.pvelint.syntax.Slice;
import java.util.Optional;

/**
 * One sub-option as a property string sets it. It knows where it stands within the string, but not
 * in which file: lines that say the same share it.
 *
 * @param name of the sub-option that is set: aliases are resolved. {@code virtio=MAC} of a VM's
 *     network device makes two properties of one part: {@code model} and {@code macaddr}
 * @param start where the part between the commas begins, in bytes from the string's first
 * @param end behind the part
 * @param keyEnd behind the key as written, which may be an alias and begins the part; -1 if the
 *     value stands alone
 * @param valueStart where the value begins as written; for {@code model} in {@code virtio=MAC} it
 *     is the key
 * @param valueEnd behind the value
 * @param text the value as Proxmox reads it: booleans are 1 or 0, all else is as written (sizes
 *     keep their unit, numbers their zeros and signs)
 */
public record Property(
    String name, int start, int end, int keyEnd, int valueStart, int valueEnd, String text) {

  /** Whether a key stands before the value. */
  public boolean hasKey() {
    return keyEnd >= 0;
  }

  /** The part between the commas, in one of the strings that hold it. */
  public Slice whole(Slice string) {
    return string.part(start, end);
  }

  /** The key as written; absent if the value stands alone. */
  public Optional<Slice> key(Slice string) {
    return hasKey() ? Optional.of(string.part(start, keyEnd)) : Optional.empty();
  }

  /** The value as written. */
  public Slice value(Slice string) {
    return string.part(valueStart, valueEnd);
  }
}
