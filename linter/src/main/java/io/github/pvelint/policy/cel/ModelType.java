package io.github.pvelint.policy.cel;

import com.google.common.collect.ImmutableMap;
import dev.cel.common.types.CelType;
import dev.cel.common.types.StructType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of thing that expressions read: the one definition for checking, reading and documents.
 */
final class ModelType<S> {
  private final String name;
  private final Map<String, Field<S>> fields = new LinkedHashMap<>();

  ModelType(String name, List<Field<S>> all) {
    this.name = name;
    all.forEach(field -> fields.put(field.name(), field));
  }

  String name() {
    return name;
  }

  List<Field<S>> fields() {
    return List.copyOf(fields.values());
  }

  Optional<Field<S>> field(String wanted) {
    return Optional.ofNullable(fields.get(wanted));
  }

  /** For the checker. */
  CelType cel() {
    ImmutableMap.Builder<String, CelType> types = ImmutableMap.builder();
    fields.values().forEach(field -> types.put(field.name(), field.type()));
    ImmutableMap<String, CelType> all = types.buildOrThrow();
    return StructType.create(name, all.keySet(), one -> Optional.ofNullable(all.get(one)));
  }

  /** A thing of this kind for an expression; what is not read is not computed. */
  Map<String, Object> of(S thing) {
    return new LazyFields<>(fields, thing);
  }
}
