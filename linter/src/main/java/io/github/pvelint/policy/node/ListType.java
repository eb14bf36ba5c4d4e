package io.github.pvelint.policy.node;

import io.github.pvelint.policy.node.PolicyNode.Items;
import io.github.pvelint.policy.node.PolicyNode.Scalar;
import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list; one value alone stands for a list of it. Properties know no lists: there commas separate.
 */
record ListType<T>(ValueType<T> item) implements ValueType<List<T>> {

  @Override
  public Optional<List<T>> read(PolicyNode node, Problems problems) {
    int before = problems.count();
    List<T> values = new ArrayList<>();
    for (PolicyNode part : parts(node)) {
      Optional<T> value = item.read(part, problems);
      if (value.isPresent()) {
        values.add(value.get());
      }
    }
    return problems.count() > before ? Optional.empty() : Optional.of(List.copyOf(values));
  }

  private static List<PolicyNode> parts(PolicyNode node) {
    if (node instanceof Items items) {
      return items.all();
    }
    boolean isProperty =
        PolicyFormat.of(node.at().source().name()) == PolicyFormat.PROPERTIES
            && node instanceof Scalar;
    return isProperty ? split((Scalar) node) : List.of(node);
  }

  private static List<PolicyNode> split(Scalar scalar) {
    List<PolicyNode> parts = new ArrayList<>();
    Slice at = scalar.at();
    for (String part : scalar.text().split(",", -1)) {
      parts.add(new Scalar(part.strip(), true, at));
    }
    return parts;
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> one = item.schema();
    return Map.of("anyOf", List.of(one, Map.of("type", "array", "items", one)));
  }
}
