package io.github.pvelint.model;

import io.github.pvelint.syntax.Slice;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A property string of a cluster file: {@code node=pve1,path=0000:01:00.0}. No schema is asked.
 *
 * @param all the values by sub-key, in the order in which they stand; of repeated ones the first
 */
public record SubValues(Map<String, Slice> all) {

  /**
   * Takes a value apart.
   *
   * @param defaultKey the sub-key of a part without {@code =}
   */
  public static SubValues of(Slice value, String defaultKey) {
    Map<String, Slice> all = new LinkedHashMap<>();
    int start = 0;
    for (int i = 0; i <= value.length(); i++) {
      if (i == value.length() || value.byteAt(i) == ',') {
        put(value.part(start, i), defaultKey, all);
        start = i + 1;
      }
    }
    return new SubValues(all);
  }

  private static void put(Slice part, String defaultKey, Map<String, Slice> all) {
    int equals = part.raw().indexOf('=');
    if (equals >= 0) {
      all.putIfAbsent(part.part(0, equals).raw(), part.part(equals + 1, part.length()));
    } else if (!part.isEmpty()) {
      all.putIfAbsent(defaultKey, part);
    }
  }

  /** The value of a sub-key; absent if it is not given. */
  public Optional<Slice> find(String key) {
    return Optional.ofNullable(all.get(key));
  }

  /** The value of a sub-key as text. */
  public Optional<String> text(String key) {
    return find(key).map(Slice::text);
  }
}
