package io.github.pvelint.policy.node;

/**
 * A key that a set of keys may hold: the one definition that reading, JSON Schema and documentation
 * rest on.
 *
 * @param description one sentence, Markdown
 */
public record Key<T>(String name, String description, ValueType<T> type, boolean required) {

  /** A key that may be left out. */
  public static <T> Key<T> of(String name, String description, ValueType<T> type) {
    return new Key<>(name, description, type, false);
  }

  /** A key that must be there. */
  public static <T> Key<T> required(String name, String description, ValueType<T> type) {
    return new Key<>(name, description, type, true);
  }
}
