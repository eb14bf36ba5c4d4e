package io.github.pvelint.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Things by what they are looked up by: every guest of a cluster asks for its own among all. */
final class Index<K, T> {
  private final Map<K, List<T>> byKey = new HashMap<>();

  /**
   * An index of all things.
   *
   * @param key what a thing is found by; several may have the same
   */
  Index(Collection<T> things, Function<T, K> key) {
    for (T thing : things) {
      byKey.computeIfAbsent(key.apply(thing), any -> new ArrayList<>(1)).add(thing);
    }
  }

  /** The things of that key in their order. */
  List<T> all(K key) {
    return byKey.getOrDefault(key, List.of());
  }

  /** The first thing of that key. */
  Optional<T> first(K key) {
    List<T> all = all(key);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }
}
