package io.github.pvelint.policy.node;

import io.github.pvelint.policy.node.PolicyNode.Items;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A list that must be written as one: what it holds are sets of keys. */
record StrictListType<T>(ValueType<T> item) implements ValueType<List<T>> {

  @Override
  public Optional<List<T>> read(PolicyNode node, Problems problems) {
    if (!(node instanceof Items)) {
      problems.wrong(node, "a list");
      return Optional.empty();
    }
    return new ListType<>(item).read(node, problems);
  }

  @Override
  public Map<String, Object> schema() {
    return Map.of("type", "array", "items", item.schema());
  }
}
