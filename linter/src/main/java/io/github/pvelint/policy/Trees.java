package io.github.pvelint.policy;

import io.github.pvelint.lint.FailOn;
import io.github.pvelint.model.Parameter;
import io.github.pvelint.policy.node.Located;
import io.github.pvelint.rule.RuleInfo;
import java.util.List;
import java.util.Optional;
import org.apache.commons.configuration2.tree.ImmutableNode;
import org.apache.commons.configuration2.tree.OverrideCombiner;

/**
 * Policies as trees of configuration nodes: {@code rules} with a node a rule, {@code pve-version},
 * {@code fail-on}. Each leaf keeps its origin as an attribute; laid over each other, the upper
 * tree's leaves take the place of the lower one's together with their origins.
 */
final class Trees {
  static final String ORIGIN = "origin";
  static final String RULES = "rules";
  static final String ENABLED = "enabled";
  static final String SEVERITY = "severity";
  static final String LOCKED = "locked";
  static final String PARAMETERS = "parameters";
  static final String PVE_VERSION = "pve-version";
  static final String FAIL_ON = "fail-on";
  static final int USUAL_RELEASE = 9;
  static final ImmutableNode EMPTY = new ImmutableNode.Builder().name("policy").create();

  private Trees() {}

  /** What holds where nobody says anything. */
  static ImmutableNode builtIn(List<RuleInfo> rules) {
    ImmutableNode.Builder all = named(RULES);
    for (RuleInfo rule : rules) {
      ImmutableNode.Builder parameters = named(PARAMETERS);
      for (Parameter<?> parameter : rule.parameters()) {
        parameters.addChild(leaf(parameter.name(), parameter.standard(), Origin.BUILT_IN));
      }
      all.addChild(
          named(rule.id())
              .addChild(leaf(ENABLED, rule.onByDefault(), Origin.BUILT_IN))
              .addChild(leaf(SEVERITY, rule.severity(), Origin.BUILT_IN))
              .addChild(leaf(LOCKED, false, Origin.BUILT_IN))
              .addChild(parameters.create())
              .create());
    }
    return named("policy")
        .addChild(leaf(PVE_VERSION, USUAL_RELEASE, Origin.BUILT_IN))
        .addChild(leaf(FAIL_ON, FailOn.STANDARD, Origin.BUILT_IN))
        .addChild(all.create())
        .create();
  }

  /** All that a file says without a condition. */
  static ImmutableNode of(PolicyFile file, Layer layer) {
    ImmutableNode.Builder head = named("policy");
    add(head, PVE_VERSION, file.pveVersion(), layer);
    add(head, FAIL_ON, file.failOn(), layer);
    return over(of(file.rules(), layer), head.create());
  }

  /** What entries say; a later one is laid over an earlier one. */
  static ImmutableNode of(List<RuleEntry> entries, Layer layer) {
    ImmutableNode tree = EMPTY;
    for (RuleEntry entry : entries) {
      tree = over(of(entry, layer), tree);
    }
    return tree;
  }

  private static ImmutableNode of(RuleEntry entry, Layer layer) {
    ImmutableNode.Builder all = named(RULES);
    for (RuleInfo rule : entry.match().rules()) {
      all.addChild(of(rule, entry.setting(), layer));
    }
    return named("policy").addChild(all.create()).create();
  }

  private static ImmutableNode of(RuleInfo rule, RuleSetting setting, Layer layer) {
    ImmutableNode.Builder node = named(rule.id());
    add(node, ENABLED, setting.enabled(), layer);
    add(node, SEVERITY, setting.severity(), layer);
    add(node, LOCKED, setting.locked(), layer);
    ImmutableNode.Builder parameters = named(PARAMETERS);
    for (Parameter<?> parameter : rule.parameters()) {
      String name = parameter.name();
      add(parameters, name, Optional.ofNullable(setting.parameters().get(name)), layer);
    }
    return node.addChild(parameters.create()).create();
  }

  /** Switches rules on or off. */
  static ImmutableNode switching(List<RuleInfo> rules, boolean isOn, Origin origin) {
    ImmutableNode.Builder all = named(RULES);
    for (RuleInfo rule : rules) {
      all.addChild(named(rule.id()).addChild(leaf(ENABLED, isOn, origin)).create());
    }
    return named("policy").addChild(all.create()).create();
  }

  /** A single value at the top. */
  static ImmutableNode single(String name, Object value, Origin origin) {
    return named("policy").addChild(leaf(name, value, origin)).create();
  }

  /** Whether the tree switches the rule on. */
  static boolean switchesOn(ImmutableNode tree, RuleInfo rule) {
    return tree.getChildren(RULES).stream()
        .flatMap(all -> all.getChildren(rule.id()).stream())
        .flatMap(one -> one.getChildren(ENABLED).stream())
        .anyMatch(leaf -> Boolean.TRUE.equals(leaf.getValue()));
  }

  private static ImmutableNode.Builder named(String name) {
    return new ImmutableNode.Builder().name(name);
  }

  private static void add(
      ImmutableNode.Builder node, String name, Optional<? extends Located<?>> value, Layer layer) {
    if (value.isPresent()) {
      Located<?> found = value.get();
      node.addChild(leaf(name, found.value(), Origin.of(layer, found.at())));
    }
  }

  private static ImmutableNode leaf(String name, Object value, Origin origin) {
    return named(name).value(value).addAttribute(ORIGIN, origin).create();
  }

  /** One tree laid over another. */
  static ImmutableNode over(ImmutableNode upper, ImmutableNode lower) {
    return new OverrideCombiner().combine(upper, lower);
  }
}
