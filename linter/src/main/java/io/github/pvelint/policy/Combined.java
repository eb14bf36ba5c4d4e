package io.github.pvelint.policy;

import io.github.pvelint.lint.FailOn;
import io.github.pvelint.model.Parameter;
import io.github.pvelint.model.Parameters;
import io.github.pvelint.rule.RuleInfo;
import io.github.pvelint.rule.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.configuration2.tree.ImmutableNode;

/**
 * Typed access to a tree, by loops since every run with a policy comes through here; where it says nothing, the rules themselves do. The tree is read node by
 * node: a configuration around it would come with an interpolator, and policies come with pull
 * requests.
 */
final class Combined {
  private final ImmutableNode root;
  private final Map<String, ImmutableNode> rules = new HashMap<>();

  Combined(ImmutableNode root) {
    this.root = root;
    Optional<ImmutableNode> all = child(root, Trees.RULES);
    if (all.isPresent()) {
      for (ImmutableNode rule : all.get().getChildren()) {
        rules.put(rule.getNodeName(), rule);
      }
    }
  }

  ImmutableNode root() {
    return root;
  }

  int pveVersion() {
    Optional<ImmutableNode> leaf = child(root, Trees.PVE_VERSION);
    return leaf.isEmpty() ? Trees.USUAL_RELEASE : (Integer) leaf.get().getValue();
  }

  FailOn failOn() {
    Optional<ImmutableNode> leaf = child(root, Trees.FAIL_ON);
    return leaf.isEmpty() ? FailOn.STANDARD : (FailOn) leaf.get().getValue();
  }

  boolean isEnabled(RuleInfo rule) {
    Optional<ImmutableNode> leaf = leaf(rule, Trees.ENABLED);
    return leaf.isEmpty() ? rule.onByDefault() : (Boolean) leaf.get().getValue();
  }

  boolean isLocked(RuleInfo rule) {
    Optional<ImmutableNode> leaf = leaf(rule, Trees.LOCKED);
    return leaf.isPresent() && (Boolean) leaf.get().getValue();
  }

  /** The ids of the rules that are. */
  Set<String> locked(List<RuleInfo> all) {
    Set<String> locked = new HashSet<>();
    for (RuleInfo rule : all) {
      if (isLocked(rule)) {
        locked.add(rule.id());
      }
    }
    return locked;
  }

  Severity severity(RuleInfo rule) {
    Optional<ImmutableNode> leaf = leaf(rule, Trees.SEVERITY);
    return leaf.isEmpty() ? rule.severity() : (Severity) leaf.get().getValue();
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
      Optional<ImmutableNode> values = leaf(rule, Trees.PARAMETERS);
      if (values.isPresent()) {
        for (Parameter<?> parameter : rule.parameters()) {
          set = with(set, parameter, values.get());
        }
      }
    }
    return set;
  }

  @SuppressWarnings("unchecked") // put in as ParameterTypes read it
  private static <T> Parameters with(Parameters set, Parameter<T> parameter, ImmutableNode values) {
    Optional<ImmutableNode> leaf = child(values, parameter.name());
    return leaf.isEmpty() ? set : set.with(parameter, (T) leaf.get().getValue());
  }

  private Optional<ImmutableNode> leaf(RuleInfo rule, String name) {
    ImmutableNode node = rules.get(rule.id());
    return node == null ? Optional.empty() : child(node, name);
  }

  private static Optional<ImmutableNode> child(ImmutableNode node, String name) {
    for (ImmutableNode child : node.getChildren()) {
      if (name.equals(child.getNodeName())) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }
}
