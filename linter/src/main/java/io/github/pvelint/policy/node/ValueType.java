package io.github.pvelint.policy.node;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of value: how it is read from a policy file, and how JSON Schema describes it. The two
 * must take the same values, see {@link ValueTypes}.
 */
public interface ValueType<T> {

  /**
   * Reads a value.
   *
   * @param problems gets what is wrong with it
   * @return absent if it is wrong, and then there is a problem
   */
  Optional<T> read(PolicyNode node, Problems problems);

  /** The value as JSON Schema (draft-07): strings, numbers, truth values, lists and maps. */
  Map<String, Object> schema();

  /** The same values, made into something else. */
  default <R> ValueType<R> map(Function<T, R> change) {
    ValueType<T> type = this;
    return new ValueType<>() {
      @Override
      public Optional<R> read(PolicyNode node, Problems problems) {
        return type.read(node, problems).map(change);
      }

      @Override
      public Map<String, Object> schema() {
        return type.schema();
      }
    };
  }
}
