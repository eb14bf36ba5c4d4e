package io.github.pvelint.policy;

import io.github.pvelint.policy.node.Located;
import io.github.pvelint.policy.node.PolicyNode;
import io.github.pvelint.policy.node.PolicyText;
import io.github.pvelint.policy.node.Problems;
import io.github.pvelint.syntax.Source;
import java.util.Map;
import java.util.Optional;

/** Reads policy files. */
public final class PolicyReader {
  private final PolicyKeys keys;
  private final String release;

  /**
   * A reader.
   *
   * @param release which pvelint this is; a text that is no version may read any policy
   */
  public PolicyReader(RuleCatalogue catalogue, SelectorType selector, String release) {
    this.keys = new PolicyKeys(catalogue, selector);
    this.release = release;
  }

  /**
   * What a file says.
   *
   * @param problems gets all that is wrong with it
   * @return absent if anything is
   */
  public Optional<PolicyFile> read(Source source, Problems problems) {
    Optional<PolicyNode> node = PolicyText.read(source, problems);
    if (node.isEmpty() || !isForThisRelease(node.get(), problems)) {
      return Optional.empty();
    }
    int before = problems.count();
    Optional<PolicyFile> file = keys.type(source).read(node.get(), problems);
    return problems.count() > before ? Optional.empty() : file;
  }

  /** A newer policy may hold keys that this release cannot know: say that, not what they are. */
  private boolean isForThisRelease(PolicyNode node, Problems problems) {
    Optional<PolicyNode> value =
        node instanceof PolicyNode.Entries entries
            ? entries.find(PolicyKeys.REQUIRED_VERSION.name())
            : Optional.empty();
    if (value.isEmpty()) {
      return true;
    }
    Optional<Located<RequiredVersion>> required =
        PolicyKeys.REQUIRED_VERSION.type().read(value.get(), new Problems());
    if (required.isPresent() && !required.get().value().isMetBy(release)) {
      problems.add(
          required.get().at(),
          "needs pvelint " + required.get().value().text() + " or later; this is " + release);
      return false;
    }
    return true;
  }

  /** JSON Schema of policy files: strings, numbers, truth values, lists and maps. */
  public Map<String, Object> schema() {
    return keys.schema();
  }
}
