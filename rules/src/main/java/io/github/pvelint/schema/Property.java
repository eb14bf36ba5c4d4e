package io.github.pvelint.schema;

import io.github.pvelint.syntax.Slice;
import java.util.Optional;

/**
 * One sub-option as a property string sets it.
 *
 * @param name of the sub-option that is set: aliases are resolved. {@code virtio=MAC} of a VM's
 *     network device makes two properties of one part: {@code model} and {@code macaddr}
 * @param whole the part between the commas
 * @param key as written, which may be an alias; absent if the value stands alone
 * @param value as written; for {@code model} in {@code virtio=MAC} it is the key
 * @param text the value as Proxmox reads it: booleans are 1 or 0, all else is as written (sizes
 *     keep their unit, numbers their zeros and signs)
 */
public record Property(String name, Slice whole, Optional<Slice> key, Slice value, String text) {}
