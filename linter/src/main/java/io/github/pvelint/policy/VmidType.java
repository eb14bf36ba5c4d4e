package io.github.pvelint.policy;

import io.github.pvelint.policy.node.PolicyNode;
import io.github.pvelint.policy.node.Problems;
import io.github.pvelint.policy.node.ValueType;
import io.github.pvelint.policy.node.ValueTypes;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A guest's number or a range of them. */
final class VmidType implements ValueType<VmidType.Range> {
  private static final String NUMBER = "[1-9][0-9]{2,8}";
  private static final ValueType<Range> RANGE =
      ValueTypes.text(
          "a VMID from 100 to 999999999 or a range such as 100-199",
          NUMBER + "(-" + NUMBER + ")?",
          VmidType::range);

  /** Both ends are included. */
  record Range(int first, int last) {
    boolean contains(int vmid) {
      return first <= vmid && vmid <= last;
    }
  }

  private static Optional<Range> range(String text) {
    int dash = text.indexOf('-');
    int first = Integer.parseInt(dash < 0 ? text : text.substring(0, dash));
    int last = dash < 0 ? first : Integer.parseInt(text.substring(dash + 1));
    return first <= last ? Optional.of(new Range(first, last)) : Optional.empty();
  }

  @Override
  public Optional<Range> read(PolicyNode node, Problems problems) {
    return RANGE.read(node, problems);
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> number = Map.of("type", "integer", "minimum", 100, "maximum", 999_999_999);
    return Map.of("anyOf", List.of(number, RANGE.schema()));
  }
}
