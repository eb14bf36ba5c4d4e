package io.github.pvelint.policy;

import io.github.pvelint.policy.cel.OwnRulesType;
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
    return PolicyText.read(source, unsaid)
        .filter(PolicyNode.Entries.class::isInstance)
        .map(node -> file(source, (PolicyNode.Entries) node, unsaid));
  }

  private static PolicyFile file(Source source, PolicyNode.Entries node, Problems unsaid) {
    return new PolicyFile(
        source,
        node.find(PolicyKeys.EXTENDED.name())
            .flatMap(value -> PolicyKeys.EXTENDED.type().read(value, unsaid))
            .orElse(List.of()),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        Optional.empty(),
        node.find(PolicyKeys.CUSTOM_RULES)
            .map(value -> new OwnRulesType().readable(value))
            .orElse(List.of()));
  }
}
