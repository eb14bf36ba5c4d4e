package io.github.pvelint.policy;

import io.github.pvelint.syntax.Slice;
import java.util.Optional;

/**
 * Who says so.
 *
 * @param by the name of a variable or an option, for layers that are no files; else empty
 * @param at where it is written; absent if in no file
 */
public record Origin(Layer layer, String by, Optional<Slice> at) {
  static final Origin BUILT_IN = new Origin(Layer.BUILT_IN, "", Optional.empty());

  static Origin of(Layer layer, Slice at) {
    return new Origin(layer, "", Optional.of(at));
  }

  static Origin of(Layer layer, String by) {
    return new Origin(layer, by, Optional.empty());
  }

  /** {@code pvelint.yaml:3}, {@code --disable} or {@code built in}. */
  @Override
  public String toString() {
    return at.map(place -> place.source().name() + ":" + place.line())
        .orElse(by.isEmpty() ? "built in" : by);
  }
}
