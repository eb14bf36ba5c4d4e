package io.github.pvelint.report;

import io.github.pvelint.model.Parameter;
import io.github.pvelint.rule.Documentation;
import io.github.pvelint.rule.Guidance;
import io.github.pvelint.rule.Reference;
import io.github.pvelint.rule.RuleInfo;
import java.util.List;
import java.util.StringJoiner;

/** A rule's documentation as one page. SARIF has that of every rule: loops, no streams. */
public final class RuleHelp {
  private static final String GAP = "\n\n";

  private final boolean isMarkdown;
  private final StringBuilder page = new StringBuilder(4096);

  private RuleHelp(boolean isMarkdown) {
    this.isMarkdown = isMarkdown;
  }

  /** The page in Markdown, examples in fences; without the rule's id and summary. */
  public static String markdown(RuleInfo rule, Documentation documentation) {
    return new RuleHelp(true).page(rule, documentation);
  }

  /** The same page as plain text, examples indented. */
  public static String text(RuleInfo rule, Documentation documentation) {
    return new RuleHelp(false).page(rule, documentation);
  }

  private String page(RuleInfo rule, Documentation documentation) {
    String explanation = documentation.explanation();
    page.append(explanation.isEmpty() ? rule.summary() + "." : explanation);
    add("What is checked", documentation.detection());
    add("The guidance behind it", guidance(documentation));
    add("What to do", documentation.remediation());
    add("When to accept it", documentation.waiver());
    add("What a policy can set", parameters(rule));
    add("Raises it", examples(documentation.bad()));
    add("Does not raise it", examples(documentation.good()));
    add("Read on", references(documentation));
    return page.toString();
  }

  private void add(String title, String body) {
    if (!body.isEmpty()) {
      page.append(GAP).append(isMarkdown ? "## " : "").append(title);
      page.append(isMarkdown ? "" : ":").append(GAP).append(body);
    }
  }

  private static String guidance(Documentation documentation) {
    StringJoiner items = new StringJoiner("\n");
    for (Guidance statement : documentation.guidance()) {
      items.add("- " + statement.name() + ": " + statement.statement());
    }
    return items.toString();
  }

  private static String parameters(RuleInfo rule) {
    StringJoiner items = new StringJoiner("\n");
    for (Parameter<?> parameter : rule.parameters()) {
      items.add(
          "- `"
              + parameter.name()
              + "`: "
              + parameter.description()
              + " By default "
              + parameter.standardText()
              + ".");
    }
    return items.toString();
  }

  private String examples(List<String> configs) {
    StringJoiner items = new StringJoiner(GAP);
    for (String config : configs) {
      String code = ExampleText.of(config);
      items.add(isMarkdown ? "```ini\n" + code + "\n```" : indented(code));
    }
    return items.toString();
  }

  private static String indented(String code) {
    return code.isEmpty() ? code : "    " + code.replace("\n", "\n    ");
  }

  private String references(Documentation documentation) {
    StringJoiner items = new StringJoiner("\n");
    for (Reference reference : documentation.references()) {
      items.add(
          isMarkdown
              ? "- [" + reference.title() + "](" + reference.url() + ")"
              : "- " + reference.title() + ": " + reference.url());
    }
    return items.toString();
  }
}
