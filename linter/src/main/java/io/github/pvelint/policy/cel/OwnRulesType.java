package io.github.pvelint.policy.cel;

import io.github.pvelint.policy.node.PolicyNode;
import io.github.pvelint.policy.node.Problems;
import io.github.pvelint.policy.node.ValueType;
import io.github.pvelint.policy.node.ValueTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules that a policy brings along. */
public final class OwnRulesType implements ValueType<List<OwnRule>> {
  /** In one file. Each costs time before anything is judged. */
  private static final int MOST = 200;

  private final OwnRuleType item = new OwnRuleType();
  private final ValueType<List<OwnRule>> type = ValueTypes.strictListOf(item);

  @Override
  public Optional<List<OwnRule>> read(PolicyNode node, Problems problems) {
    if (node instanceof PolicyNode.Items items && items.all().size() > MOST) {
      problems.add(items.at(), "more than " + MOST + " rules in one file");
      return Optional.empty();
    }
    return type.read(node, problems);
  }

  /** Those that are in order; another one beside them takes nothing away from them. */
  public List<OwnRule> readable(PolicyNode node) {
    List<OwnRule> rules = new ArrayList<>();
    if (node instanceof PolicyNode.Items items) {
      for (PolicyNode one : items.all().subList(0, Math.min(MOST, items.all().size()))) {
        item.read(one, new Problems()).ifPresent(rules::add);
      }
    }
    return rules;
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>(type.schema());
    schema.put("maxItems", MOST);
    return schema;
  }
}
