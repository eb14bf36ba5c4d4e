package io.github.pvelint.schema;

import java.util.Optional;

/**
 * How a sub-option takes part in its property string (PVE::JSONSchema::parse_property_string).
 *
 * @param isOptional whether the property string is valid without it
 * @param isDefaultKey whether its value may stand without {@code name=}
 * @param alias the sub-option that takes the value instead; absent if this one keeps it
 * @param keyAlias the sub-option that takes this one's NAME as its value, as in {@code virtio=MAC};
 *     absent but for such short forms
 * @param requires another sub-option that must be there as well; absent for none
 */
public record Role(
    boolean isOptional,
    boolean isDefaultKey,
    Optional<String> alias,
    Optional<String> keyAlias,
    Optional<String> requires) {

  /** Of an option that may be left out and has no further ties: every top-level option. */
  public static final Role OPTIONAL =
      new Role(true, false, Optional.empty(), Optional.empty(), Optional.empty());
}
