package io.github.pvelint.policy.cel;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of a thing by name, each computed when it is read. */
final class LazyFields<S> extends AbstractMap<String, Object> {
  private final Map<String, Field<S>> fields;
  private final S thing;

  LazyFields(Map<String, Field<S>> fields, S thing) {
    this.fields = fields;
    this.thing = thing;
  }

  @Override
  public @Nullable Object get(Object name) {
    Field<S> field = fields.get(name);
    return field == null ? null : field.value().apply(thing);
  }

  @Override
  public boolean containsKey(Object name) {
    return fields.containsKey(name);
  }

  /** Only comparing two things as a whole gets here. */
  @Override
  public Set<Entry<String, Object>> entrySet() {
    Map<String, Object> all = new LinkedHashMap<>();
    fields.forEach((name, field) -> all.put(name, field.value().apply(thing)));
    return all.entrySet();
  }
}
