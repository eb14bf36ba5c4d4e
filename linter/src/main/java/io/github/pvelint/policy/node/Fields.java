package io.github.pvelint.policy.node;

import io.github.pvelint.syntax.Slice;
import java.util.IdentityHashMap;
import java.util.Optional;

/** The values that a set of keys was found to have. */
public final class Fields {
  private final Slice at;
  private final IdentityHashMap<Key<?>, Object> values = new IdentityHashMap<>();
  private final IdentityHashMap<Key<?>, PolicyNode> nodes = new IdentityHashMap<>();

  Fields(Slice at) {
    this.at = at;
  }

  <T> void read(Key<T> key, PolicyNode node, Problems problems) {
    nodes.put(key, node);
    Optional<T> value = key.type().read(node, problems);
    if (value.isPresent()) {
      values.put(key, value.get());
    }
  }

  /** The value of a key; absent if the key is not there or its value is wrong. */
  @SuppressWarnings("unchecked") // put in under the key of its type
  public <T> Optional<T> get(Key<T> key) {
    return Optional.ofNullable((T) values.get(key));
  }

  /** The value of a key that is required, where nothing was wrong. */
  public <T> T require(Key<T> key) {
    return get(key).orElseThrow();
  }

  /** Where a key's value stands; the whole where the key is not there. */
  public Slice at(Key<?> key) {
    PolicyNode node = nodes.get(key);
    return node == null ? at : node.at();
  }

  /** Where all of it stands. */
  public Slice at() {
    return at;
  }
}
