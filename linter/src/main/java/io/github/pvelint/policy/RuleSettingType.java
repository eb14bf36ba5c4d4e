package io.github.pvelint.policy;

import io.github.pvelint.model.Parameter;
import io.github.pvelint.policy.node.EntriesType;
import io.github.pvelint.policy.node.Fields;
import io.github.pvelint.policy.node.Key;
import io.github.pvelint.policy.node.Located;
import io.github.pvelint.policy.node.PolicyNode;
import io.github.pvelint.policy.node.Problems;
import io.github.pvelint.policy.node.ValueType;
import io.github.pvelint.policy.node.ValueTypes;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import io.github.pvelint.syntax.Slice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A word, or keys, behind the name of rules. */
final class RuleSettingType implements ValueType<RuleSetting> {
  private static final Map<String, Severity> SEVERITIES = severities();
  private static final ValueType<Word> WORD = ValueTypes.oneOf(words());
  private static final Key<Located<Boolean>> ENABLED =
      Key.of("enabled", "Whether the rules are asked.", Located.of(ValueTypes.flag()));
  private static final Key<Located<Severity>> SEVERITY =
      Key.of(
          "severity", "How severe their findings are.", Located.of(ValueTypes.oneOf(SEVERITIES)));
  private static final Key<Located<Boolean>> LOCKED =
      Key.of(
          "locked",
          "Whether no nearer policy, override, waiver or option may turn the rules off, lower their"
              + " severity, change their parameters or waive what they find.",
          Located.of(ValueTypes.flag()));

  private final List<RuleInfo> rules;
  private final boolean mayLock;

  /** What the word alone means. */
  private record Word(boolean enabled, Optional<Severity> severity) {
    RuleSetting at(Slice at) {
      return new RuleSetting(
          Optional.of(new Located<>(enabled, at)),
          severity.isEmpty()
              ? Optional.empty()
              : Optional.of(new Located<>(severity.get(), at)),
          Optional.empty(),
          Map.of());
    }
  }

  /**
   * For some rules, whose parameters may be set.
   *
   * @param mayLock whether it is the place to lock rules
   */
  RuleSettingType(List<RuleInfo> rules, boolean mayLock) {
    this.rules = rules;
    this.mayLock = mayLock;
  }

  private EntriesType<RuleSetting> entries() {
    Map<String, Key<? extends Located<?>>> keys = new LinkedHashMap<>();
    for (RuleInfo rule : rules) {
      for (Parameter<?> parameter : rule.parameters()) {
        keys.putIfAbsent(parameter.name(), ParameterTypes.key(parameter));
      }
    }
    List<Key<?>> all = List.copyOf(keys.values());
    Key<Map<String, Located<?>>> parameters =
        Key.of(
            "parameters",
            "What the rules judge by.",
            ValueTypes.entries(all, fields -> values(keys, fields)));
    List<Key<?>> known = new ArrayList<>(List.of(ENABLED, SEVERITY));
    if (mayLock) {
      known.add(LOCKED);
    }
    if (!keys.isEmpty()) {
      known.add(parameters);
    }
    return new EntriesType<>(
        known, (fields, problems) -> Optional.of(setting(fields, parameters)));
  }

  private static Map<String, Severity> severities() {
    Map<String, Severity> severities = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      severities.put(severity.id(), severity);
    }
    return severities;
  }

  private static Map<String, Word> words() {
    Map<String, Word> words = new LinkedHashMap<>();
    words.put("off", new Word(false, Optional.empty()));
    words.put("on", new Word(true, Optional.empty()));
    for (Severity severity : Severity.values()) {
      words.put(severity.id(), new Word(true, Optional.of(severity)));
    }
    words.put("false", new Word(false, Optional.empty()));
    words.put("true", new Word(true, Optional.empty()));
    return words;
  }

  private static Map<String, Located<?>> values(
      Map<String, Key<? extends Located<?>>> keys, Fields fields) {
    Map<String, Located<?>> values = new LinkedHashMap<>();
    keys.forEach((name, key) -> fields.get(key).ifPresent(value -> values.put(name, value)));
    return values;
  }

  private static RuleSetting setting(
      Fields fields, Key<Map<String, Located<?>>> parameters) {
    return new RuleSetting(
        fields.get(ENABLED),
        fields.get(SEVERITY),
        fields.get(LOCKED),
        fields.get(parameters).orElse(Map.of()));
  }

  @Override
  public Optional<RuleSetting> read(PolicyNode node, Problems problems) {
    return node instanceof PolicyNode.Entries
        ? entries().read(node, problems)
        : WORD.read(node, problems).map(word -> word.at(node.at()));
  }

  @Override
  public Map<String, Object> schema() {
    List<Object> words = new ArrayList<>(List.of(true, false, "on", "off"));
    words.addAll(SEVERITIES.keySet());
    return Map.of("anyOf", List.of(Map.of("enum", words), entries().schema()));
  }
}
