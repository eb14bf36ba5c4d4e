package io.github.pvelint.policy.cel;

import dev.cel.common.types.CelType;
import io.github.pvelint.rule.Need;
import java.util.Optional;
import java.util.function.Function;

/**
 * What expressions can read of something.
 *
 * @param description one sentence, Markdown; says what stands there if the config says nothing
 * @param value what it is, as CEL takes it: Boolean, Long, String, a list or a map
 * @param need the part of the cluster without which nobody knows; absent if the guest's own config
 *     is enough
 */
record Field<S>(
    String name, CelType type, String description, Function<S, Object> value, Optional<Need> need) {

  static <S> Field<S> of(String name, CelType type, String description, Function<S, Object> value) {
    return new Field<>(name, type, description, value, Optional.empty());
  }

  /** The same, but known only where a part of the cluster is. */
  Field<S> needing(Need part) {
    return new Field<>(name, type, description, value, Optional.of(part));
  }
}
