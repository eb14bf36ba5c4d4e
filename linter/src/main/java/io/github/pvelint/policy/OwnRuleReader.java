package io.github.pvelint.policy;

import io.github.pvelint.policy.cel.OwnRule;
import io.github.pvelint.policy.cel.OwnRulesType;
import io.github.pvelint.policy.node.Located;
import io.github.pvelint.policy.node.PolicyNode;
import io.github.pvelint.policy.node.PolicyText;
import io.github.pvelint.policy.node.Problems;
import io.github.pvelint.syntax.Source;
import java.util.List;
import java.util.Optional;

/**
 * Reads of policy files only what rules they bring along, and what they extend. That comes first:
 * the rest of any file may speak of these rules.
 */
public final class OwnRuleReader {
  /**
   * What a file brings along. What is wrong with it is left to {@link PolicyReader}, which reads
   * all of it.
   */
  public Optional<PolicyFile> read(Source source) {
    Problems unsaid = new Problems();
    Optional<PolicyNode> node = PolicyText.read(source, unsaid);
    return node.isPresent() && node.get() instanceof PolicyNode.Entries entries
        ? Optional.of(file(source, entries, unsaid))
        : Optional.empty();
  }

  private static PolicyFile file(Source source, PolicyNode.Entries node, Problems unsaid) {
    return new PolicyFile(
        source,
        extended(node, unsaid),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        Optional.empty(),
        rules(node));
  }

  private static List<Located<String>> extended(PolicyNode.Entries node, Problems unsaid) {
    Optional<PolicyNode> value = node.find(PolicyKeys.EXTENDED.name());
    return value.isEmpty()
        ? List.of()
        : PolicyKeys.EXTENDED.type().read(value.get(), unsaid).orElse(List.of());
  }

  private static List<OwnRule> rules(PolicyNode.Entries node) {
    Optional<PolicyNode> value = node.find(PolicyKeys.CUSTOM_RULES);
    return value.isEmpty() ? List.of() : new OwnRulesType().readable(value.get());
  }
}
