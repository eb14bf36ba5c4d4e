package io.github.pvelint.policy.cel;

import io.github.pvelint.rule.Need;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a finding says: text with expressions in it.
 *
 * @param parts texts and {@link Expression}s in turn, in their order
 */
record MessageText(List<Object> parts) {
  MessageText {
    parts = List.copyOf(parts);
  }

  /** The text with what its expressions say. */
  String text(Map<String, Object> variables) {
    StringBuilder text = new StringBuilder();
    for (Object part : parts) {
      text.append(part instanceof Expression expression ? expression.value(variables) : part);
    }
    return text.toString();
  }

  /** The parts of the cluster that its expressions read. */
  Set<Need> needs() {
    Set<Need> needs = EnumSet.noneOf(Need.class);
    for (Object part : parts) {
      if (part instanceof Expression expression) {
        needs.addAll(expression.needs());
      }
    }
    return needs;
  }
}
