package io.github.pvelint.policy;

import io.github.pvelint.policy.node.PolicyNode;
import io.github.pvelint.policy.node.Problems;
import io.github.pvelint.policy.node.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A version: what YAML and JSON read as a number such as 0.2 is one too. */
record VersionText(ValueType<RequiredVersion> text) implements ValueType<RequiredVersion> {
  @Override
  public Optional<RequiredVersion> read(PolicyNode node, Problems problems) {
    return text.read(node, problems);
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> number = Map.of("type", "number", "minimum", 0, "maximum", 999_999);
    return Map.of("anyOf", List.of(number, text.schema()));
  }
}
