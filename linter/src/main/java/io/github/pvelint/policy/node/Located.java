package io.github.pvelint.policy.node;

import io.github.pvelint.syntax.Slice;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A value that was read, and where it stands. */
public record Located<T>(T value, Slice at) {

  /** Another value at the same place. */
  public <R> Located<R> map(Function<T, R> change) {
    return new Located<>(change.apply(value), at);
  }

  /** Values of the given kind that know where they stand. */
  public static <T> ValueType<Located<T>> of(ValueType<T> type) {
    return new ValueType<>() {
      @Override
      public Optional<Located<T>> read(PolicyNode node, Problems problems) {
        Optional<T> value = type.read(node, problems);
        return value.isEmpty()
            ? Optional.empty()
            : Optional.of(new Located<>(value.get(), node.at()));
      }

      @Override
      public Map<String, Object> schema() {
        return type.schema();
      }
    };
  }
}
