package io.github.pvelint.policy;

import io.github.pvelint.lint.FailOn;
import io.github.pvelint.model.Parameter;
import io.github.pvelint.model.Parameters;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.List;
import java.util.Optional;
import org.apache.commons.configuration2.BaseHierarchicalConfiguration;
import org.apache.commons.configuration2.tree.ImmutableNode;

/** Typed access to a tree that has a value for everything. */
final class Combined {
  private final ImmutableNode root;
  private final BaseHierarchicalConfiguration values;

  Combined(ImmutableNode root) {
    this.root = root;
    this.values = new BaseHierarchicalConfiguration();
    values.getNodeModel().setRootNode(root);
    // Policies come with pull requests: nothing in them may read the environment or files.
    values.setInterpolator(null);
  }

  ImmutableNode root() {
    return root;
  }

  int pveVersion() {
    return values.getInt(Trees.PVE_VERSION);
  }

  FailOn failOn() {
    return values.get(FailOn.class, Trees.FAIL_ON);
  }

  boolean isEnabled(RuleInfo rule) {
    return values.getBoolean(key(rule, Trees.ENABLED));
  }

  boolean isLocked(RuleInfo rule) {
    return values.getBoolean(key(rule, Trees.LOCKED));
  }

  Severity severity(RuleInfo rule) {
    return values.get(Severity.class, key(rule, Trees.SEVERITY));
  }

  /** Who locked the rule, or who last said that it is not. */
  Origin lockedBy(RuleInfo rule) {
    return (Origin)
        leaf(List.of(Trees.RULES, rule.id(), Trees.LOCKED))
            .map(node -> node.getAttributes().get(Trees.ORIGIN))
            .orElse(Origin.BUILT_IN);
  }

  Parameters parameters(List<RuleInfo> rules) {
    Parameters set = Parameters.standard();
    for (RuleInfo rule : rules) {
      for (Parameter<?> parameter : rule.parameters()) {
        set = with(set, parameter, rule);
      }
    }
    return set;
  }

  @SuppressWarnings("unchecked") // put in as ParameterTypes read it
  private <T> Parameters with(Parameters set, Parameter<T> parameter, RuleInfo rule) {
    T value =
        (T)
            leaf(List.of(Trees.RULES, rule.id(), Trees.PARAMETERS, parameter.name()))
                .orElseThrow()
                .getValue();
    return value.equals(parameter.standard()) ? set : set.with(parameter, value);
  }

  private Optional<ImmutableNode> leaf(List<String> path) {
    ImmutableNode node = root;
    for (String name : path) {
      List<ImmutableNode> found = node.getChildren(name);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      node = found.get(0);
    }
    return Optional.of(node);
  }

  /** Ids are words with hyphens: nothing in them means anything to the expression engine. */
  private static String key(RuleInfo rule, String leaf) {
    return Trees.RULES + "." + rule.id() + "." + leaf;
  }
}
