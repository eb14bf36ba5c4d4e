package io.github.pvelint.policy.node;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A set of known keys.
 *
 * @param keys all that there are
 * @param maker makes the value; asked only if nothing is wrong with any key
 */
public record EntriesType<T>(List<Key<?>> keys, Maker<T> maker) implements ValueType<T> {

  /** Makes a value of what was read. */
  @FunctionalInterface
  public interface Maker<T> {
    /** The value; absent if the keys do not go together, and then there is a problem. */
    Optional<T> make(Fields fields, Problems problems);
  }

  public EntriesType {
    keys = List.copyOf(keys);
  }

  @Override
  public Optional<T> read(PolicyNode node, Problems problems) {
    if (!(node instanceof PolicyNode.Entries entries)) {
      problems.wrong(node, "a set of keys (" + String.join(", ", names()) + ")");
      return Optional.empty();
    }
    int before = problems.count();
    Fields fields = new Fields(node.at());
    for (PolicyNode.Entry entry : entries.all()) {
      take(entry, fields, problems);
    }
    for (Key<?> key : keys) {
      if (key.required() && entries.find(key.name()).isEmpty()) {
        problems.add(node.at(), "the key `" + key.name() + "` is missing");
      }
    }
    return problems.count() > before ? Optional.empty() : maker.make(fields, problems);
  }

  private void take(PolicyNode.Entry entry, Fields fields, Problems problems) {
    for (Key<?> key : keys) {
      if (isOf(entry, key)) {
        fields.read(key, entry.value(), problems);
        return;
      }
    }
    problems.unknown(entry.key().at(), "key", entry.key().text(), names());
  }

  private static boolean isOf(PolicyNode.Entry entry, Key<?> key) {
    return entry.key().text().equals(key.name());
  }

  private List<String> names() {
    return keys.stream().map(Key::name).toList();
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Key<?> key : keys) {
      Map<String, Object> property = new LinkedHashMap<>();
      property.put("description", key.description());
      property.putAll(key.type().schema());
      properties.put(key.name(), property);
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("additionalProperties", false);
    List<String> required = keys.stream().filter(Key::required).map(Key::name).toList();
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("properties", properties);
    return schema;
  }
}
