package io.github.pvelint.report.policy;

import io.github.pvelint.policy.ConditionalValues;
import io.github.pvelint.policy.DeclaredNeeds;
import io.github.pvelint.policy.EffectiveValue;
import io.github.pvelint.policy.Layer;
import io.github.pvelint.report.Redactor;
import java.util.List;
import java.util.regex.Pattern;

/** Shows a policy as YAML with the origin of each value behind it. */
public final class PolicyYaml {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/_][A-Za-z0-9/_.+-]*");

  private final StringBuilder out = new StringBuilder();
  private final Redactor redactor = new Redactor();

  /** The policy; of the rules just those about which somebody says something. */
  public String text(ShownPolicy policy) {
    out.setLength(0);
    values(policy.values(), "");
    if (!policy.overrides().isEmpty()) {
      line("overrides:", "for some guests; `pvelint policy show FILE` shows what holds for one");
      policy.overrides().forEach(this::override);
    }
    if (!policy.needs().isEmpty()) {
      out.append("needs:\n");
      policy.needs().forEach(this::need);
    }
    long builtIn = policy.values().stream().filter(PolicyYaml::isBuiltInRule).count();
    if (builtIn > 0) {
      out.append("# ").append(builtIn);
      out.append(" more values of rules as they are built in; --format json shows them\n");
    }
    return out.toString();
  }

  private static boolean isBuiltInRule(EffectiveValue value) {
    return value.path().size() > 1 && value.origin().layer() == Layer.BUILT_IN;
  }

  private void values(List<EffectiveValue> values, String indent) {
    List<String> last = List.of();
    for (EffectiveValue value : values) {
      if (!isBuiltInRule(value)) {
        headings(value.path(), last, indent);
        int depth = value.path().size() - 1;
        line(
            indent + "  ".repeat(depth) + value.path().get(depth) + ": " + yaml(value.value()),
            value.origin().toString());
        last = value.path();
      }
    }
  }

  /** The keys above a value that the one before does not share. */
  private void headings(List<String> path, List<String> last, String indent) {
    boolean isShared = true;
    for (int i = 0; i < path.size() - 1; i++) {
      isShared = isShared && i < last.size() && last.get(i).equals(path.get(i));
      if (!isShared) {
        out.append(indent).append("  ".repeat(i)).append(path.get(i)).append(":\n");
      }
    }
  }

  private void override(ConditionalValues override) {
    line("  - # the guests that it selects", override.origin().toString());
    values(override.values(), "    ");
  }

  private void need(DeclaredNeeds needs) {
    line("  - need: " + yaml(needs.words()), needs.at().source().name() + ":" + needs.at().line());
  }

  private void line(String text, String comment) {
    out.append(text).append("  # ").append(redactor.line(comment)).append('\n');
  }

  private String yaml(Object value) {
    if (value instanceof List<?> items) {
      return "[" + String.join(", ", items.stream().map(this::yaml).toList()) + "]";
    }
    String text = redactor.line(value.toString());
    boolean isPlain = !(value instanceof String) || PLAIN.matcher(text).matches();
    return isPlain ? text : "'" + text.replace("'", "''") + "'";
  }
}
