package io.github.pvelint.policy;

import io.github.pvelint.lint.FailOn;
import io.github.pvelint.model.Parameter;
import io.github.pvelint.model.Parameters;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.configuration2.tree.ImmutableNode;

/**
 * Typed access to a tree; where it says nothing, the rules themselves do. The tree is read node by
 * node: a configuration around it would come with an interpolator, and policies come with pull
 * requests.
 */
final class Combined {
  private final ImmutableNode root;
  private final Map<String, ImmutableNode> rules = new HashMap<>();

  Combined(ImmutableNode root) {
    this.root = root;
    for (ImmutableNode all : root.getChildren(Trees.RULES)) {
      all.getChildren().forEach(rule -> rules.put(rule.getNodeName(), rule));
    }
  }

  ImmutableNode root() {
    return root;
  }

  int pveVersion() {
    return child(Optional.of(root), Trees.PVE_VERSION)
        .map(node -> (Integer) node.getValue())
        .orElse(Trees.USUAL_RELEASE);
  }

  FailOn failOn() {
    return child(Optional.of(root), Trees.FAIL_ON)
        .map(node -> (FailOn) node.getValue())
        .orElse(FailOn.STANDARD);
  }

  boolean isEnabled(RuleInfo rule) {
    return value(rule, Trees.ENABLED).map(Boolean.class::cast).orElse(rule.onByDefault());
  }

  boolean isLocked(RuleInfo rule) {
    return value(rule, Trees.LOCKED).map(Boolean.class::cast).orElse(false);
  }

  Severity severity(RuleInfo rule) {
    return value(rule, Trees.SEVERITY).map(Severity.class::cast).orElse(rule.severity());
  }

  /** Who locked the rule, or who last said that it is not. */
  Origin lockedBy(RuleInfo rule) {
    return leaf(rule, Trees.LOCKED)
        .map(node -> (Origin) node.getAttributes().get(Trees.ORIGIN))
        .orElse(Origin.BUILT_IN);
  }

  Parameters parameters(List<RuleInfo> all) {
    Parameters set = Parameters.standard();
    for (RuleInfo rule : all) {
      if (rules.containsKey(rule.id())) {
        for (Parameter<?> parameter : rule.parameters()) {
          set = with(set, parameter, rule);
        }
      }
    }
    return set;
  }

  @SuppressWarnings("unchecked") // put in as ParameterTypes read it
  private <T> Parameters with(Parameters set, Parameter<T> parameter, RuleInfo rule) {
    Optional<Object> value =
        child(Optional.ofNullable(rules.get(rule.id())), Trees.PARAMETERS)
            .flatMap(node -> child(Optional.of(node), parameter.name()))
            .map(ImmutableNode::getValue);
    return value.isEmpty() ? set : set.with(parameter, (T) value.get());
  }

  private Optional<Object> value(RuleInfo rule, String name) {
    return leaf(rule, name).map(ImmutableNode::getValue);
  }

  private Optional<ImmutableNode> leaf(RuleInfo rule, String name) {
    return child(Optional.ofNullable(rules.get(rule.id())), name);
  }

  private static Optional<ImmutableNode> child(Optional<ImmutableNode> node, String name) {
    return node.flatMap(found -> found.getChildren(name).stream().findFirst());
  }
}
