package io.github.pvelint.policy;

import io.github.pvelint.policy.cel.OwnRuleType;
import io.github.pvelint.policy.node.PolicyNode;
import io.github.pvelint.policy.node.Problems;
import io.github.pvelint.policy.node.ValueType;
import io.github.pvelint.rule.Category;
import io.github.pvelint.rule.RuleInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said about rules, by their names.
 *
 * @param mayLock whether it is the place to lock them
 */
record RulesType(RuleCatalogue catalogue, boolean mayLock) implements ValueType<List<RuleEntry>> {

  @Override
  public Optional<List<RuleEntry>> read(PolicyNode node, Problems problems) {
    if (node instanceof PolicyNode.Scalar scalar && scalar.isNothing()) {
      return Optional.of(List.of());
    }
    if (!(node instanceof PolicyNode.Entries entries)) {
      problems.wrong(node, "names of rules as keys");
      return Optional.empty();
    }
    int before = problems.count();
    List<RuleEntry> read = new ArrayList<>();
    for (PolicyNode.Entry entry : entries.all()) {
      Optional<RuleEntry> one = read(entry, problems);
      if (one.isPresent()) {
        read.add(one.get());
      }
    }
    return problems.count() > before ? Optional.empty() : Optional.of(List.copyOf(read));
  }

  private Optional<RuleEntry> read(PolicyNode.Entry entry, Problems problems) {
    String name = entry.key().text();
    Optional<RuleMatch> match = catalogue.match(name);
    if (match.isEmpty()) {
      problems.unknown(entry.key().at(), "rule, category or control", name, catalogue.names());
      return Optional.empty();
    }
    Optional<RuleSetting> setting =
        new RuleSettingType(match.get().rules(), mayLock).read(entry.value(), problems);
    return setting.isEmpty()
        ? Optional.empty()
        : Optional.of(new RuleEntry(entry.key().at(), match.get(), setting.get()));
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (RuleInfo rule : catalogue.rules()) {
      properties.put(rule.id(), described(rule.summary() + ".", List.of(rule)));
    }
    for (Category category : Category.values()) {
      List<RuleInfo> rules =
          catalogue.rules().stream().filter(rule -> rule.category() == category).toList();
      properties.put(category.id(), described("All rules about " + category.id() + ".", rules));
    }
    Map<String, Object> patterns = new LinkedHashMap<>();
    patterns.put("[*?]", reference(several()));
    patterns.put("^" + RuleCatalogue.CONTROL + ".", reference(several()));
    patterns.put("^" + OwnRuleType.PREFIX, reference(plain()));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", List.of("object", "null"));
    schema.put("additionalProperties", false);
    schema.put("properties", properties);
    schema.put("patternProperties", patterns);
    return schema;
  }

  /** The schemas that the one of this type refers to, by their names. */
  Map<String, Object> definitions() {
    return Map.of(
        plain(), new RuleSettingType(List.of(), mayLock).schema(),
        several(), new RuleSettingType(catalogue.rules(), mayLock).schema());
  }

  /** The definition for rules without parameters. */
  private String plain() {
    return mayLock ? "rule" : "overridden-rule";
  }

  /** The definition for names that may stand for any rules. */
  private String several() {
    return plain() + "s";
  }

  private static Map<String, Object> reference(String definition) {
    return Map.of("$ref", "#/definitions/" + definition);
  }

  private Map<String, Object> described(String description, List<RuleInfo> rules) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", description);
    if (rules.stream().allMatch(rule -> rule.parameters().isEmpty())) {
      schema.put("allOf", List.of(reference(plain())));
    } else {
      schema.putAll(new RuleSettingType(rules, mayLock).schema());
    }
    return schema;
  }
}
