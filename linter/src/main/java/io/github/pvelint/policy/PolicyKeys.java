package io.github.pvelint.policy;

import io.github.pvelint.lint.FailOn;
import io.github.pvelint.lint.InGuestWaivers;
import io.github.pvelint.lint.SubjectSelector;
import io.github.pvelint.model.WorkloadNeed;
import io.github.pvelint.policy.cel.OwnRule;
import io.github.pvelint.policy.cel.OwnRulesType;
import io.github.pvelint.policy.node.EntriesType;
import io.github.pvelint.policy.node.Fields;
import io.github.pvelint.policy.node.Key;
import io.github.pvelint.policy.node.Located;
import io.github.pvelint.policy.node.ValueType;
import io.github.pvelint.policy.node.ValueTypes;
import io.github.pvelint.syntax.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All keys that a policy file may hold: what reads it and what describes it. */
final class PolicyKeys {
  static final String CUSTOM_RULES = "custom-rules";
  static final Key<Located<RequiredVersion>> REQUIRED_VERSION =
      Key.of(
          "required-version",
          "The oldest pvelint that may read this policy, such as 0.2.",
          ValueTypes.later(() -> Located.of(RequiredVersion.TYPE)));

  static final Key<List<Located<String>>> EXTENDED =
      Key.of(
          "extends",
          "A policy file that this one builds on, relative to it: in the same repository, or below"
              + " /etc/pvelint. Several are laid over each other in their order.",
          ValueTypes.listOf(Located.of(ValueTypes.text())));
  private final Key<Located<Integer>> pveVersion =
      Key.of(
          "pve-version",
          "The Proxmox VE release to judge by: 8 or 9. Without it: 9.",
          Located.of(ValueTypes.integer(8, 9)));
  private final Key<Located<FailOn>> failOn =
      Key.of(
          "fail-on",
          "From which severity on a finding makes the run fail. Without it: warning.",
          Located.of(ValueTypes.oneOf(levels())));
  private final Key<List<RuleEntry>> rules;
  private final List<RulesType> ruleTypes;
  private final Key<List<PolicyOverride>> overrides;
  private final Key<List<NeedEntry>> needs;
  private final Key<List<WaiverEntry>> waivers;
  private final Key<List<OwnRule>> customRules =
      Key.of(
          CUSTOM_RULES,
          "Rules of one's own: expressions in CEL over the guest and its cluster.",
          ValueTypes.later(OwnRulesType::new));
  private final Key<Boolean> strictWaivers =
      Key.of(
          "strict-waivers",
          "Whether each waiver in this file and those further down must have a reason, an until and"
              + " an owner. Without it: no.",
          ValueTypes.flag());
  private final Key<Located<InGuestWaivers>> inGuestWaivers =
      Key.of(
          "in-guest-waivers",
          "How far the waivers in guests' descriptions reach: none, up-to-warning or all. A file"
              + " further down may narrow it. Without it: up-to-warning.",
          Located.of(ValueTypes.oneOf(reaches())));

  PolicyKeys(RuleCatalogue catalogue, SelectorType selector) {
    Key<SubjectSelector> select =
        Key.required("select", "Which guests, jobs and storages; all keys must hold.", selector);
    RulesType lockable = new RulesType(catalogue, true);
    RulesType overriding = new RulesType(catalogue, false);
    ruleTypes = List.of(lockable, overriding);
    rules =
        Key.of(
            "rules",
            "What is asked, and how much it weighs, by rule id, glob of ids, category, or"
                + " `control:ID`: off, on, a severity (which switches on as well), or keys.",
            lockable);
    overrides =
        Key.of(
            "overrides",
            "What holds for some guests only. Later ones are laid over earlier ones.",
            ValueTypes.later(() -> ValueTypes.strictListOf(override(select, overriding))));
    needs =
        Key.of(
            "needs",
            "What the workloads of guests need, as no config says so.",
            ValueTypes.later(() -> ValueTypes.strictListOf(need(select))));
    waivers =
        Key.of(
            "waivers",
            "Findings that are accepted, and why.",
            ValueTypes.later(
                () -> ValueTypes.strictListOf(new WaiverType(catalogue, selector))));
  }

  private static Map<String, FailOn> levels() {
    Map<String, FailOn> words = new LinkedHashMap<>();
    for (FailOn level : FailOn.values()) {
      words.put(level.id(), level);
    }
    return words;
  }

  private static Map<String, InGuestWaivers> reaches() {
    Map<String, InGuestWaivers> words = new LinkedHashMap<>();
    for (InGuestWaivers reach : InGuestWaivers.values()) {
      words.put(WaiverPile.id(reach), reach);
    }
    return words;
  }

  private static ValueType<PolicyOverride> override(
      Key<SubjectSelector> select, RulesType ruleEntries) {
    Key<List<RuleEntry>> inner =
        Key.required("rules", "What holds for them, as in the rules above.", ruleEntries);
    return ValueTypes.entries(
        List.of(select, inner),
        fields ->
            new PolicyOverride(
                fields.require(select), byBreadth(fields.require(inner)), fields.at()));
  }

  private static ValueType<NeedEntry> need(Key<SubjectSelector> select) {
    Key<List<WorkloadNeed>> what =
        Key.required(
            "need",
            "isolation, live-migration, own-kernel, non-linux, or a backup every so many hours:"
                + " backup-24h.",
            ValueTypes.listOf(needWord()));
    return ValueTypes.entries(
        List.of(select, what),
        fields -> new NeedEntry(fields.require(select), fields.require(what), fields.at()));
  }

  private static ValueType<WorkloadNeed> needWord() {
    String traits =
        Arrays.stream(WorkloadNeed.Trait.values())
            .map(WorkloadNeed.Trait::id)
            .collect(Collectors.joining("|"));
    return ValueTypes.text(
        "one of " + traits.replace("|", ", ") + ", or backup-24h",
        traits + "|" + WorkloadNeed.BACKUP_FORM,
        WorkloadNeed::of);
  }

  /** The kind of value that a whole file is. */
  EntriesType<PolicyFile> type(Source source) {
    return new EntriesType<>(all(), (fields, problems) -> Optional.of(file(source, fields)));
  }

  private List<Key<?>> all() {
    return List.of(
        REQUIRED_VERSION,
        EXTENDED,
        pveVersion,
        failOn,
        rules,
        overrides,
        needs,
        waivers,
        strictWaivers,
        inGuestWaivers,
        customRules);
  }

  private PolicyFile file(Source source, Fields fields) {
    return new PolicyFile(
        source,
        fields.get(EXTENDED).orElse(List.of()),
        fields.get(pveVersion),
        fields.get(failOn),
        byBreadth(fields.get(rules).orElse(List.of())),
        fields.get(overrides).orElse(List.of()),
        fields.get(needs).orElse(List.of()),
        fields.get(waivers).orElse(List.of()),
        fields.get(strictWaivers).orElse(false),
        fields.get(inGuestWaivers),
        fields.get(customRules).orElse(List.of()));
  }

  /** The narrower name comes later and wins; among equals the later one. */
  private static List<RuleEntry> byBreadth(List<RuleEntry> entries) {
    List<RuleEntry> sorted = new ArrayList<>(entries.size());
    for (RuleMatch.Breadth breadth : RuleMatch.Breadth.values()) {
      for (RuleEntry entry : entries) {
        if (entry.match().breadth() == breadth) {
          sorted.add(entry);
        }
      }
    }
    return sorted;
  }

  /** JSON Schema of a policy file. */
  Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "http://json-schema.org/draft-07/schema#");
    schema.put("title", "pvelint policy");
    schema.put("description", "What pvelint asks, and how much it weighs.");
    schema.putAll(type(Source.of("", "")).schema());
    Map<String, Object> definitions = new LinkedHashMap<>();
    ruleTypes.forEach(type -> definitions.putAll(type.definitions()));
    schema.put("definitions", definitions);
    return schema;
  }
}
